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
  private static final Path COURSES = Path.of("src/test/resources/courses");

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
  void whatFailsBeforeAllTestsIsTheSubmissionsFaultWhereItsCodeThrew() throws IOException {
    Run run =
        graded(
            "maven/shelf",
            "Shelf.java",
            """
            class Shelf {
              Shelf(String... books) {
                throw new IllegalStateException("the shelf is full");
              }

              int size() {
                return 0;
              }
            }
            """);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text())
        .contains("threw IllegalStateException: the shelf is full")
        .contains("> 3 |")
        .contains("Score 0 of 2");
  }

  @Test
  void aTestThatIsAbortedIsNoPass() throws IOException {
    Run run =
        graded(
            "maven/shelf",
            "Shelf.java",
            """
            class Shelf {
              Shelf(String... books) {}

              int size() {
                return 0;
              }
            }
            """);
    assertThat(run.text()).contains("was aborted: Assumption failed").contains("Score 0 of 2");
  }

  @Test
  void anEndlessLoopIsStopped() throws IOException {
    Run run =
        graded(
            "maven/shelf",
            "Shelf.java",
            """
            class Shelf {
              private final int size;

              Shelf(String... books) {
                size = books.length;
              }

              int size() {
                while (size == 0) {}
                return size;
              }
            }
            """);
    assertThat(run.text())
        .contains("step limit holds nothing")
        .contains("was stopped at line 9")
        .contains("Score 1 of 2");
  }

  @Test
  void aSubmissionMayDeclareOtherTypesThanTheSkeletonAsLongAsTheTestsCompile() throws IOException {
    Run run =
        graded(
            "exercism/two-sides",
            "TwoSides.java",
            """
            class TwoSides {
              private final Sides sides;

              TwoSides(Record sides) {
                this.sides = (Sides) sides;
                if (this.sides.width() < 0) {
                  throw new IllegalArgumentException("a side is negative");
                }
              }

              Integer getArea() {
                return sides.width() * sides.height();
              }
            }
            """);
    assertThat(run.text()).contains("Score 3 of 3");
  }

  @Test
  void whatTheTestsUseAndTheSubmissionLacksIsASentence() throws IOException {
    Run run =
        graded(
            "exercism/two-sides",
            "TwoSides.java",
            """
            class TwoSides {
              TwoSides(Sides sides) {}

              int area() {
                return 0;
              }
            }
            """);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text())
        .contains("`TwoSides.getArea()` returning `int` is missing, or not as the tests use it.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reference-fails  | its own solution fails `of minus three`: got -2, expected -1
          does-not-compile | the suite does not compile against the skeleton: SumTest.java:8: method of in class Sum
          all-disabled     | all of its 1 tests are disabled
          no-tests         | it has no tests
          """)
  void aFaultOfTheSuiteIsNobodysMistake(String exercise, String reason) {
    Run run = Run.of("check", COURSES.resolve("faulty").resolve(exercise));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err().replaceAll("\\s+", " "))
        .contains("The exercise `" + exercise + "` is unsound: " + reason)
        .contains("This is not your mistake");
  }

  @Test
  void whatFailsBeforeAllTestsIsTheSuitesFaultWhereNothingOfTheSubmissionRan() {
    Run run = Run.of("check", COURSES.resolve("faulty/set-up-fails"));
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.text())
        .contains("A fault of the suite of the exercise")
        .contains("no clock is connected");
  }

  @Test
  void importTellsWhatCanBeUsedAndWhyNot() {
    Run run = Run.of("import", COURSES);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.text())
        .contains("usable two-sides 3 tests")
        .contains("usable temperatures 7 tests")
        .contains("no nothing-to-do its suite holds for what students start from")
        .contains("no set-up-fails its skeleton could not be graded")
        .contains("no reference-fails its own solution fails `of minus three`")
        .contains("5 of 11 exercises can be used.");
  }

  @Test
  void importWritesADefinitionOnlyWhenAsked() throws IOException {
    Path copy = copied("exercism/two-sides");
    assertThat(Run.of("import", copy).exitCode()).isZero();
    assertThat(copy.resolve("exercise.yaml")).doesNotExist();
    assertThat(Run.of("import", "--write", "--allow", "java.util.Random", copy).exitCode())
        .isZero();
    assertThat(copy.resolve("exercise.yaml"))
        .hasContent(
            """
            title: Two sides
            submitted:
            - TwoSides.java
            policy:
            - java.util.Random
            disabled: run
            """);
    assertThat(Run.of("import", copy).exitCode()).isZero();
  }

  private Path copied(String exercise) throws IOException {
    Path from = COURSES.resolve(exercise);
    Path to = folder.resolve("two-sides");
    try (java.util.stream.Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check absent/folder               | There is no folder `absent/folder`.
          check src/test/java               | is no exercise: there is no Java file in its src/main/java
          check-tests src/test/resources/courses/maven/shelf pom.xml | it has no seeded bugs to grade tests by
          validate src/test/resources/courses/maven/shelf  | is an exercise of another course, without seeded bugs
          import absent                     | There is no folder `absent`.
          import src/test/resources/golden  | There is no exercise in `src/test/resources/golden`
          check src/test/resources/courses/maven/shelf --release 7 | release is 7, but must be from 8 to 25
          check src/test/resources/courses/maven/shelf --allow foo    | `policy` has an entry that cannot be read: "foo"
          check src/test/resources/courses/maven/shelf --library foo  | --library takes GROUP:ARTIFACT:VERSION, and `foo` is none.
          check src/test/resources/courses/maven/shelf --heap 1    | heapMiB is 1, but must be from 32
          """)
  void wrongUsageIsOneClearSentence(String command, String sentence) {
    Run run = Run.of((Object[]) command.split(" +"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(sentence).doesNotContain("\tat ");
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
