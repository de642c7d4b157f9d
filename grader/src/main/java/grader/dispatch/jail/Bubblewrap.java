package grader.dispatch.jail;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;

/**
 * A file system, a network and processes of their own, by the program <a
 * href="https://github.com/containers/bubblewrap">bwrap</a>; for kernels without Landlock that let
 * users make namespaces.
 *
 * @param program {@code bwrap}
 */
record Bubblewrap(Path program) implements Jail {
  /** The loader of programs finds the JDK's libraries by way of /proc. */
  private static final List<String> APART =
      List.of(
          "--unshare-all",
          "--die-with-parent",
          "--new-session",
          "--proc",
          "/proc",
          "--dev",
          "/dev");

  /** Where the loader of programs and the libraries that it loads may be. */
  private static final List<Path> SYSTEM =
      List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/nix/store").map(Path::of);

  /** The program on the search path, if it works here. */
  static Option<Bubblewrap> find() {
    return List.of(Option.of(System.getenv("PATH")).getOrElse("").split(File.pathSeparator))
        .map(folder -> Path.of(folder, "bwrap"))
        .find(Files::isExecutable)
        .map(Bubblewrap::new)
        .filter(Bubblewrap::works);
  }

  private boolean works() {
    ProcessBuilder nothing =
        new ProcessBuilder(program.toString(), "--version")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    try {
      // The program that is sure to be there, with its libraries, is itself.
      List<Path> visible = SYSTEM.append(program);
      return wrapped(nothing, visible, List.empty()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public Jailed start(ProcessBuilder builder, Access access) throws IOException {
    List<Path> visible =
        SYSTEM.append(Path.of(System.getProperty("java.home"))).appendAll(access.readable());
    Process process = wrapped(builder, visible, access.writable()).start();
    return new Jailed(new Wrapped(process), Level.BUBBLEWRAP);
  }

  private ProcessBuilder wrapped(ProcessBuilder builder, List<Path> visible, List<Path> writable) {
    List<String> command =
        List.of(program.toString())
            .appendAll(APART)
            .appendAll(visible.flatMap(path -> bind("--ro-bind-try", path)))
            .appendAll(writable.flatMap(path -> bind("--bind", path)))
            .append("--")
            .appendAll(builder.command());
    ProcessBuilder wrapped =
        new ProcessBuilder(command.asJava())
            .redirectInput(builder.redirectInput())
            .redirectOutput(builder.redirectOutput())
            .redirectError(builder.redirectError());
    wrapped.environment().clear();
    wrapped.environment().putAll(builder.environment());
    return wrapped;
  }

  private static List<String> bind(String option, Path path) {
    String name = path.toAbsolutePath().toString();
    return List.of(option, name, name);
  }

  /** The program watches over a process in which it watches over the JVM that was asked for. */
  private static final class Wrapped extends JailedProcess {
    Wrapped(Process process) {
      super(process);
    }

    /** Of the JVM, which has used more processor time than its wardens. */
    @Override
    public ProcessHandle.Info info() {
      return descendants()
          .map(ProcessHandle::info)
          .max(Comparator.comparing(info -> info.totalCpuDuration().orElse(Duration.ZERO)))
          .orElseGet(super::info);
    }
  }
}
