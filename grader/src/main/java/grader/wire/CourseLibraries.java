package grader.wire;

import io.vavr.collection.List;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;

/** The jars that an exercise brings along, which its worker is told of by a system property. */
public final class CourseLibraries {
  private static final String PROPERTY = "grader.libraries";

  // Of java.util, since it is asked while steps are counted, and Vavr counts them.
  private static final Set<String> PACKAGES = jars().flatMap(CourseLibraries::packages).toJavaSet();

  private CourseLibraries() {}

  /** For the command line of a worker; none if there are no jars. */
  public static List<String> option(List<Path> jars) {
    return jars.isEmpty()
        ? List.empty()
        : List.of("-D" + PROPERTY + "=" + jars.mkString(File.pathSeparator));
  }

  /** The jars of the exercise that this worker serves. */
  public static List<Path> jars() {
    return List.of(System.getProperty(PROPERTY, "").split(File.pathSeparator))
        .filter(path -> !path.isEmpty())
        .map(Path::of);
  }

  /** Whether one of them has classes in the package of this class. */
  public static boolean have(String type) {
    return PACKAGES.contains(packageOf(type));
  }

  private static List<String> packages(Path jar) {
    try (JarFile opened = new JarFile(jar.toFile())) {
      return List.ofAll(opened.stream())
          .map(entry -> entry.getName())
          .filter(name -> name.endsWith(".class"))
          .map(name -> packageOf(name.replace('/', '.').replaceFirst("\\.class$", "")))
          .filter(name -> !name.isEmpty()) // of module-info; there, submissions are
          .distinct();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String packageOf(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }
}
