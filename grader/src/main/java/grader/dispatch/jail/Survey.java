package grader.dispatch.jail;

import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this machine offers to confine a process.
 *
 * @param system name, version and processor
 * @param landlock version of its interface; 0 if there is none
 * @param seccomp whether system calls can be filtered
 * @param gate whether the starting of processes can be ended after the first
 * @param bubblewrap where the program is, if it works
 * @param root whether this user has all rights
 * @param strongest the level that the strongest jail reached for a JVM just now
 */
public record Survey(
    String system,
    int landlock,
    boolean seccomp,
    boolean gate,
    Option<Path> bubblewrap,
    boolean root,
    Level strongest) {

  private static final Path SELF = Path.of("/proc/self");

  /** Looks, and starts a JVM that does nothing. */
  public static Survey take() throws IOException, InterruptedException {
    Option<Kernel> kernel = Machine.current().flatMap(Kernel::of);
    return new Survey(
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + ", "
            + System.getProperty("os.arch"),
        kernel.map(Landlock::version).filter(version -> version > 0).getOrElse(0),
        kernel.exists(Filter::isOffered),
        kernel.exists(Gate::isOffered),
        Machine.current().flatMap(_ -> Bubblewrap.find()).map(Bubblewrap::program),
        isRoot(),
        Rehearsal.of(Jail.strongest()));
  }

  private static boolean isRoot() throws IOException {
    return Files.isDirectory(SELF)
        && Integer.valueOf(0).equals(Files.getAttribute(SELF, "unix:uid"));
  }
}
