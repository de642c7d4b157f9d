package grader.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaffoldTest {
  @TempDir private Path classes;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static Option<Integer> divide(int dividend, int divisor)",
        "static Either<String, Integer> parseAge(String text)",
        "static <A> List<A> everyOther(List<A> list)",
        "static byte b(byte one, short two, Long three, char four, Character five)",
        "static boolean anyOf(boolean left, Boolean right)",
        "static double mean(double first, float second, Double third, Float fourth)",
        "static String greeting(String name, Option<String> expected)",
        "static Validation<Seq<String>, Tuple2<Integer, Long>> both(Validation<String, Integer>"
            + " it)",
        "static Try<Integer> recovered(Try<Integer> attempt, int otherwise)",
        "static Lazy<String> later(Lazy<String> text)",
        "static Vector<Integer> sorted(Vector<Integer> numbers, Seq<Boolean> flags)",
        "static Map<String, List<Integer>> grouped(Set<Integer> set, Map<String, Integer> map)",
        "static Stream<Integer> evens(Stream<Integer> numbers)",
        "static Iterator<Double> means(Iterator<Integer> numbers)",
        "static Tuple3<Integer, String, Boolean> triple(Tuple3<Integer, String, Boolean> it)",
        "static <A, B> List<B> mapped(List<A> list, Function1<A, B> function)",
        "static <A, B> B folded(List<A> list, B zero, Function2<B, A, B> step)",
        "static <A> Option<A> first(io.vavr.collection.List<A> list, Predicate<A> wanted);",
        "static int twice(Function<Integer, Integer> f, UnaryOperator<Integer> g, Supplier<Integer>"
            + " h)",
        "static long total(BiFunction<Long, Long, Long> plus, BinaryOperator<Long> times,"
            + " Function0<Long> x)",
        "static java.util.List<String> merged(java.util.List<String> left, java.util.List<String>"
            + " right)",
        "static java.util.Map<String, Integer> counts(java.util.Set<String> words, Optional<String>"
            + " extra)",
        "static java.util.Set<Integer> keys(java.util.Map<Integer, String> names)",
        "static <T extends Comparable<T>> Option<T> largest(List<T> elements)",
        "static <A> A chosen(A left, A right, boolean first)",
        "static Either<List<String>, Map<String, Option<Integer>>> everythingThatIsAsked("
            + "List<Option<Integer>> optionalNumbers, Map<String, List<Integer>> numbersByName,"
            + " List<List<String>> listsOfNames)",
      })
  void allOfItCompilesWithoutWarningsAndIsFormatted(String signature) throws Exception {
    Scaffold scaffold =
        Scaffold.of("a-scaffold", Option.none(), Option.none(), List.of(signature))
            .getOrElseThrow(sentence -> new AssertionError(sentence));
    List<TextFile> exercise = java(scaffold.exercise());
    List<TextFile> solutions = java(scaffold.solutions());
    for (TextFile file : exercise.appendAll(solutions)) {
      assertFormatted(file);
    }
    assertCompiles(exercise);
    for (TextFile program : solutions) {
      assertCompiles(List.of(program));
    }
  }

  private static List<TextFile> java(List<TextFile> files) {
    return files.filter(file -> file.path().endsWith(".java"));
  }

  private static void assertFormatted(TextFile file) throws FormatterException {
    assertThat(file.text())
        .as(file.path())
        .isEqualTo(new Formatter().formatSourceAndFixImports(file.text()));
  }

  private void assertCompiles(List<TextFile> files) throws IOException {
    StringWriter said = new StringWriter();
    List<String> options =
        List.of("-proc:none", "-Xlint:all,-processing", "-Werror", "-d", classes.toString());
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(said, null, null, options, null, files.map(ScaffoldTest::source))
            .call();
    assertThat(compiled).as(said + "\n" + files.map(TextFile::text)).isTrue();
  }

  private static JavaFileObject source(TextFile file) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return new SimpleJavaFileObject(
        URI.create("memory:///" + name.toLowerCase(Locale.ROOT)), JavaFileObject.Kind.SOURCE) {
      @Override
      public String getCharContent(boolean ignoreEncodingErrors) {
        return file.text();
      }

      @Override
      public boolean isNameCompatible(String simpleName, Kind kind) {
        return name.equals(simpleName + kind.extension);
      }
    };
  }
}
