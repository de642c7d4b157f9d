package grader.dispatch.jail;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A process that a restricted thread started. The JDK's own object for it could not read when the
 * process began, so it silently refuses to destroy it or to tell its processor time; a handle that
 * a free thread looks up does both.
 */
class JailedProcess extends Process {
  private final Process process;

  /** Null if the process had ended before anybody looked. */
  private final @Nullable ProcessHandle handle;

  /** Called by a free thread. */
  JailedProcess(Process process) {
    this.process = process;
    this.handle = ProcessHandle.of(process.pid()).orElse(null);
  }

  @Override
  public OutputStream getOutputStream() {
    return process.getOutputStream();
  }

  @Override
  public InputStream getInputStream() {
    return process.getInputStream();
  }

  @Override
  public InputStream getErrorStream() {
    return process.getErrorStream();
  }

  @Override
  public int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public boolean waitFor(long timeout, TimeUnit unit) throws InterruptedException {
    return process.waitFor(timeout, unit);
  }

  @Override
  public int exitValue() {
    return process.exitValue();
  }

  @Override
  public boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public long pid() {
    return process.pid();
  }

  @Override
  public void destroy() {
    destroyForcibly();
  }

  /** There is nothing that a jailed process could tidy up. */
  @Override
  public Process destroyForcibly() {
    if (handle != null) {
      handle.destroyForcibly();
    }
    return this;
  }

  @Override
  public ProcessHandle.Info info() {
    return toHandle().info();
  }

  @Override
  public ProcessHandle toHandle() {
    return handle == null ? process.toHandle() : handle;
  }

  @Override
  public Stream<ProcessHandle> descendants() {
    return toHandle().descendants();
  }
}
