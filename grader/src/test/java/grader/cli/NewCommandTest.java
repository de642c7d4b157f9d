package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewCommandTest {
  private static final String POM = "<project><modules><module>a</module></modules></project>";

  @TempDir private Path root;

  @BeforeEach
  void aCheckout() throws IOException {
    Files.createDirectories(root.resolve("exercises"));
    Files.writeString(root.resolve("exercises/pom.xml"), POM);
  }

  private Run grader(Object... args) {
    return Run.of(
        Stream.concat(
                Stream.of(args), Stream.of("--exercises", root.resolve("exercises").toString()))
            .toArray());
  }

  @Test
  void whatIsBegunIsSoundAndSaysWhatIsNotFinished() {
    Run run =
        grader(
            "new",
            "some-lists",
            "static <A> Option<A> last(List<A> list)",
            "static Stream<Long> both(Try<Integer> attempt, java.util.List<String> names,"
                + " Function2<Integer, Long, Integer> step)");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("  sound\n")
        .doesNotContain("catch no bug")
        .contains("src/test/java/SomeListsEdgeCases.java has ")
        .contains("After each: grader validate some-lists");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aRowThatExpectsAnotherTypeIsToldByItsLine() throws IOException {
    grader("new", "half-ints", "static Option<Integer> half(int number)");
    Path suite = root.resolve("exercises/half-ints/src/test/java/HalfIntsEdgeCases.java");
    String table = Files.readString(suite).replace("Expected.open;", "Expected.*;");
    String row = "halfRow(\"number is zero\", 0, open())";
    assertThat(table).contains(row);
    Files.writeString(suite, table.replace(row, row.replace("open()", "is(0)")));
    long line = table.substring(0, table.indexOf(row)).lines().count();
    Run run = grader("validate", "half-ints");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "the suite does not compile: HalfIntsEdgeCases.java:"
                + line
                + ": incompatible types: Integer cannot be converted to Option<Integer>.");
  }

  @ParameterizedTest
  @CsvSource({"exercises", "solutions"})
  void nothingIsOverwritten(String side) throws IOException {
    Path present = Files.createDirectories(root.resolve(side).resolve("half-ints"));
    Run run = grader("new", "half-ints", "static int half(int number)");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(side + "/half-ints` already; nothing was written.");
    assertThat(present).isEmptyDirectory();
    assertThat(root.resolve("exercises/pom.xml")).hasContent(POM);
  }

  @Test
  void whereThePomCannotBeReadNothingIsLeft() throws IOException {
    Files.writeString(root.resolve("exercises/pom.xml"), "<project><modules>");
    Run run = grader("new", "half-ints", "static int half(int number)");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("exercises/pom.xml cannot be read");
    assertThat(root.resolve("exercises/half-ints")).doesNotExist();
    assertThat(root.resolve("solutions")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          Half  | static int half(int number) | `Half` is no name for an exercise
          a--b  | static int half(int number) | `a--b` is no name for an exercise
          target| static int half(int number) | `target` means something else here
          option| static int half(int number) | `Option` is a class already: name another one with --class.
          half  | int half(int number)        | must be static, and not private
          half  | static half(int number)     | is nothing that Java reads as a method: invalid method declaration
          half  | static int half(int)        | is nothing that Java reads as a method: <identifier> expected
          half  | static int class(int x)     | is nothing that Java reads as a method:
          half  | static int half(int x) {}   | must be one method, without a body
          half  | static int a(int x){} static int b(int x) | must be one method, without a body
          half  | static void half(int x)     | answers nothing: there is nothing to check
          half  | static int half()           | takes nothing: there is nothing to ask it
          half  | static int half(int x, int x) | has two parameters of the same name
          half  | static int half(int x) throws Exception | say in its type what can go wrong
          half  | static int half(int[] x)    | has an array, which cannot be compared: List<int>, say
          half  | static int half(List x)     | has a List without its 1 type arguments
          half  | static int half(List<int> x) | has <int>: write Integer
          half  | static int half(List<Stream<Integer>> x) | has a Stream inside of another type
          half  | static int half(Duration x) | has the type Duration, of which no values are known. Known are byte, short, int
          half  | static int call(int x)      | has a name that suites use themselves
          half  | static <A> A half(int x)    | answers A, and no argument holds a value that could be answered
          half  | static <A extends Number> int half(A x) | bounds a type variable by Number
          half  | static Predicate<Integer> half(int x) | answers a function, and functions cannot be compared
          """)
  void whatCannotBeBegunIsOneSentence(String id, String signature, String sentence) {
    Run run = grader("new", id, signature);
    assertThat(run.err()).contains(sentence).hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(root.resolve("solutions")).doesNotExist();
  }

  @Test
  void twoMethodsOfOneNameAreRefused() {
    Run run = grader("new", "half", "static int half(int x)", "static long half(long x)");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("Two methods are called half; give each a name of its own.");
  }
}
