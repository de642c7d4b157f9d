package grader.dispatch.jail;

import java.io.IOException;
import java.util.concurrent.CompletionException;

/** Landlock and seccomp, or the one of them that there is. */
record KernelJail(Kernel kernel) implements Jail {

  @Override
  public Jailed start(ProcessBuilder builder, Access access) throws IOException {
    Limits limits = Limits.of(access);
    JavaFiles java = JavaFiles.find();
    boolean gated = Gate.isOffered(kernel) && !java.musl();
    Spawning spawning = new Spawning(kernel, builder, access, java, gated);
    Thread.ofPlatform().daemon().name("spawning").start(spawning);
    long gate = spawning.gate();
    if (gate != Kernel.FAILED) {
      Gate.watch(kernel, gate, limits);
    }
    try {
      Process process = new JailedProcess(spawning.process());
      if (gate == Kernel.FAILED) {
        limits.impose(kernel, process.pid());
      }
      return new Jailed(process, spawning.level());
    } catch (CompletionException e) {
      throw new IOException("no process could be started in the jail", e.getCause());
    }
  }
}
