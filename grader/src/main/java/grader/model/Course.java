package grader.model;

import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;

/**
 * What an exercise brings along that grader's own exercises do not need.
 *
 * @param ordinary whether its suite is one for JUnit or jqwik and nothing more: a check is a test
 *     method with all its rows, and says why it failed by what it threw
 * @param runsDisabled whether tests that are disabled are run all the same
 * @param release of Java that its source is written for, from {@value #OLDEST}
 * @param libraries that it uses beyond those of grader: Maven coordinates, or the path of a {@code
 *     pom.xml} whose dependencies are meant
 * @param reference source files of a correct solution, which an ordinary suite must hold for; empty
 *     if nobody knows one
 * @param resources files that an ordinary suite finds on its class path
 */
public record Course(
    boolean ordinary,
    boolean runsDisabled,
    int release,
    List<String> libraries,
    List<SourceFile> reference,
    List<Resource> resources) {
  /** The oldest that javac 25 compiles for. */
  public static final int OLDEST = 8;

  /** The release that grader itself is written for, and the newest. */
  public static final int NEWEST = 25;

  /** Groups of Maven coordinates of which grader has all that suites and submissions use. */
  public static final Set<String> PROVIDED =
      HashSet.of(
          "org.junit",
          "org.junit.jupiter",
          "org.junit.platform",
          "net.jqwik",
          "org.assertj",
          "org.opentest4j",
          "org.apiguardian",
          "org.jspecify",
          "io.vavr");

  /** An exercise that was written for grader. */
  public static final Course OWN =
      new Course(false, false, NEWEST, List.empty(), List.empty(), List.empty());

  public Course {
    if (release < OLDEST || release > NEWEST) {
      throw new IllegalArgumentException(
          "release is " + release + ", but must be from " + OLDEST + " to " + NEWEST);
    }
  }

  /** What is to be said of it with every submission. */
  public Course withoutFiles() {
    return new Course(ordinary, runsDisabled, release, libraries, List.empty(), List.empty());
  }
}
