package grader.dispatch.jail;

import io.vavr.collection.List;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The files without which no JVM of this JDK starts.
 *
 * @param readable files and folders
 * @param executable the launcher, the JDK's helper that starts processes, and the libraries of the
 *     system, among them the loader of programs
 * @param writable devices
 */
record JavaFiles(List<Path> readable, List<Path> executable, List<Path> writable) {
  private static final Path HOME = Path.of(System.getProperty("java.home"));

  /** The files that this process has mapped: what it needed, another one will need. */
  private static final Path MAPPED = Path.of("/proc/self/maps");

  static JavaFiles find() throws IOException {
    return new JavaFiles(
        List.of(
            HOME,
            configuration(),
            Path.of("/etc/ld.so.cache"),
            Path.of(
                "/usr/lib/locale"), // without it, names of files beyond ASCII are not understood
            Path.of("/dev/random"),
            Path.of("/dev/urandom")),
        List.of(HOME.resolve("bin/java"), HOME.resolve("lib/jspawnhelper"))
            .appendAll(systemLibraries()),
        List.of(Path.of("/dev/null")));
  }

  /** Debian keeps the configuration below /etc and links to it. */
  private static Path configuration() throws IOException {
    Path file = HOME.resolve("lib/jvm.cfg").toRealPath();
    return file.resolveSibling("");
  }

  private static List<Path> systemLibraries() throws IOException {
    List<Path> libraries = List.empty();
    for (String mapping : Files.readAllLines(MAPPED)) {
      int slash = mapping.indexOf('/');
      if (slash > 0 && mapping.contains(" r-xp ") && !mapping.startsWith(HOME.toString(), slash)) {
        libraries = libraries.prepend(Path.of(mapping.substring(slash)));
      }
    }
    return libraries;
  }

  /**
   * Whether the C library is musl. With it, the launcher executes itself a second time, some time
   * after it was started.
   */
  boolean musl() {
    return executable.exists(file -> file.getFileName().toString().startsWith("ld-musl"));
  }
}
