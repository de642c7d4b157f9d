package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exercises of other courses, in src/test/resources/courses, graded as they are. */
class CourseTest {
  static final Path COURSES = Path.of("src/test/resources/courses");

  @TempDir private Path folder;

  private Run graded(String exercise, String file, String source) throws IOException {
    Path written = Files.writeString(folder.resolve(file), source);
    return Run.of("check", COURSES.resolve(exercise), written);
  }

  @ParameterizedTest
  @CsvSource({
    "maven/temperatures, src/solution/java/org/weather/Temperatures.java, 7",
    "maven/reversing, src/reference/java/Reversing.java, 3",
    "maven/shelf, src/solution/java/Shelf.java, 2",
    "exercism/two-sides, .meta/src/reference/java/TwoSides.java, 3"
  })
  void itsOwnSolutionPasses(String exercise, String solution, int tests) {
    Path course = COURSES.resolve(exercise);
    Run run = Run.of("check", course, course.resolve(solution));
    assertThat(run.err()).isEmpty();
    assertThat(run.text()).contains("Score " + tests + " of " + tests);
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"maven/temperatures", "maven/reversing", "maven/shelf", "exercism/two-sides"})
  void itsSkeletonFails(String exercise) {
    Run run = Run.of("check", COURSES.resolve(exercise));
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void everyKindOfTestIsOneCheckByTheNameThatJUnitShows() throws IOException {
    Run run =
        graded(
            "maven/temperatures",
            "Temperatures.java",
            """
            import java.util.List;
            import java.util.OptionalInt;
            import org.weather.scale.Scale;

            public class Temperatures {
              public int celsius(int degrees, Scale scale) {
                return scale == Scale.CELSIUS ? degrees : (degrees - 32) / 9 * 5;
              }

              static OptionalInt warmest(List<Integer> degrees) {
                return degrees.stream().mapToInt(degree -> degree).filter(d -> d > 0).max();
              }
            }
            """);
    assertThat(run.err()).isEmpty();
    assertThat(run.text())
        .contains("TemperaturesTest 2 of 3")
        .contains("held celsius stays as it is")
        .contains(
            "[3] fahrenheit=0, celsius=-17: assertEquals(celsius, temperatures.celsius(fahrenheit,"
                + " Scale.F")
        .contains("got -15 expected -17")
        .contains("held answers the same again")
        .contains("TemperaturesTest > The warmest day 2 of 4")
        .contains("held of a week")
        .contains("falsified of one day")
        .contains(
            "-40 degrees: assertEquals( OptionalInt.of(degrees),"
                + " Temperatures.warmest(List.of(degrees)))")
        .contains("got OptionalInt.empty expected OptionalInt[-40]")
        .contains("Also fails for: 0 degrees")
        .contains("falsified of equal days")
        .contains("[2] degrees=[-1, -1]")
        .contains("Score 4 of 7")
        .doesNotContain("kelvin");
  }

  @Test
  void whatWasAssertedIsShownWithTheWordsOfItsAuthor() throws IOException {
    Run run =
        graded(
            "maven/temperatures",
            "Temperatures.java",
            """
            package org.weather;

            import java.util.List;
            import java.util.OptionalInt;
            import org.weather.scale.Scale;

            public class Temperatures {
              public int celsius(int degrees, Scale scale) {
                return 0;
              }

              static OptionalInt warmest(List<Integer> degrees) {
                return OptionalInt.of(degrees.get(0));
              }
            }
            """);
    assertThat(run.text())
        .contains("assertEquals(21, temperatures.celsius(21, Scale.CELSIUS), \"21 degrees\")")
        .contains("got 0 expected 21 (21 degrees)")
        .contains("threw ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0")
        .contains("> 13 | return OptionalInt.of(degrees.get(0));");
  }

  @Test
  void aPropertyIsShrunkAndShownWithItsValues() throws IOException {
    Run run =
        graded(
            "maven/reversing",
            "Reversing.java",
            """
            import java.util.List;

            class Reversing {
              static <T> List<T> reversed(List<T> list) {
                return list;
              }
            }
            """);
    assertThat(run.text())
        .contains("held Reversed twice, a list is what it was")
        .contains("falsified first becomes last")
        .contains("([0], ")
        .contains("Score 2 of 3");
  }

  @Test
  void aSuiteForJUnit4RunsWhereTheFolderDependsOnIt() {
    Path course = COURSES.resolve("maven/sorting");
    Run solution = Run.of("check", course, course.resolve("src/solution/java/Sorting.java"));
    assertThat(solution.text()).contains("Score 4 of 4").doesNotContain("ignored");
    Run skeleton = Run.of("check", course);
    assertThat(skeleton.exitCode()).isEqualTo(1);
    assertThat(skeleton.text())
        .contains("assertEquals(\"apple\", Sorting.sorted(words()).get(0)) got pear expected apple")
        .contains("assertThat(Sorting.sorted(words()).get(2), is(\"pear\"))")
        .contains("got \"apple\" expected is \"pear\"")
        .contains("held nothing is lost")
        .contains("falsified null is no list")
        .contains("Score 1 of 4");
  }

  @Test
  void aClassIsGradedLikeAnyOther() throws IOException {
    Path students = Files.createDirectories(folder.resolve("class"));
    Path course = COURSES.resolve("exercism/two-sides");
    Files.copy(
        course.resolve(".meta/src/reference/java/TwoSides.java"),
        Files.createDirectory(students.resolve("emma")).resolve("TwoSides.java"));
    Files.copy(
        course.resolve("src/main/java/TwoSides.java"),
        Files.createDirectory(students.resolve("jane")).resolve("TwoSides.java"));
    Run run = Run.of("batch", course, students, "--out", folder.resolve("graded"));
    assertThat(run.exitCode()).isZero();
    assertThat(folder.resolve("graded/grades.csv"))
        .content()
        .contains("emma,emma,1,no,3,3,passed")
        .contains("jane,jane,1,no,0,3,contract");
  }

  @Test
  void aReleaseIsCompiledFor() throws IOException {
    Path written =
        Files.writeString(
            folder.resolve("Shelf.java"),
            """
            class Shelf {
              private final java.util.List<String> books;

              Shelf(String... books) {
                this.books = java.util.List.of(books);
              }

              int size() {
                return switch (books) {
                  case java.util.RandomAccess r -> books.size();
                  default -> books.size();
                };
              }
            }
            """);
    Path shelf = COURSES.resolve("maven/shelf");
    assertThat(Run.of("check", shelf, written).exitCode()).isZero();
    Run older = Run.of("check", shelf, written, "--release", "17");
    assertThat(older.exitCode()).isEqualTo(1);
    assertThat(older.text()).contains("patterns in switch statements are not supported");
  }
}
