package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShowTest {

  @Test
  void valuesAreShownAsTheyAreWritten() {
    assertThat(Show.value(null)).isEqualTo("null");
    assertThat(Show.value(3)).isEqualTo("3");
    assertThat(Show.value(3L)).isEqualTo("3L");
    assertThat(Show.value("a\n\"b\"")).isEqualTo("\"a\\n\\\"b\\\"\"");
    assertThat(Show.value(Option.some("3"))).isEqualTo("Some(\"3\")");
    assertThat(Show.value(Option.some(null))).isEqualTo("Some(null)");
    assertThat(Show.value(Option.none())).isEqualTo("None");
    assertThat(Show.value(Either.left(List.of(1, 2)))).isEqualTo("Left(List(1, 2))");
    assertThat(Show.value(Validation.invalid('x'))).isEqualTo("Invalid('x')");
    assertThat(Show.value(Tuple.of(1, "b"))).isEqualTo("(1, \"b\")");
  }

  @Test
  void longValuesAreCut() {
    assertThat(Show.value(List.range(0, 100_000)))
        .isEqualTo("List(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …)");
    assertThat(Show.value("x".repeat(1_000_000))).hasSizeLessThanOrEqualTo(Show.LONGEST);
    assertThat(Show.value(List.fill(12, "y".repeat(100)))).hasSizeLessThanOrEqualTo(Show.LONGEST);
  }

  @Test
  void nothingLazyIsForced() {
    Lazy<Integer> lazy =
        Lazy.of(
            () -> {
              throw new AssertionError("forced");
            });
    assertThat(Show.value(lazy)).isEqualTo("Lazy(?)");
    assertThat(Show.value(Stream.cons(1, () -> Stream.of(lazy.get())))).isEqualTo("Stream(1, ?)");
    Iterator<Integer> iterator = Iterator.of(1, 2);
    assertThat(Show.value(iterator)).isEqualTo("Iterator(?)");
    assertThat(iterator.next()).isEqualTo(1);
  }

  @Test
  void valuesThatContainThemselvesOrAreNestedDeeplyAreCut() {
    Object nested =
        IntStream.range(0, 1000)
            .boxed()
            .reduce((Object) 1, (inner, i) -> Option.some(inner), (a, b) -> a);
    assertThat(Show.value(nested)).isEqualTo("Some(Some(Some(Some(Some(Some(Some(…)))))))");
  }

  @Test
  void whatWouldChangeATerminalIsNeutral() {
    assertThat(
            Show.value(
                new Object() {
                  @Override
                  public String toString() {
                    return "\u001B[31mred\u202Eder\r\n";
                  }
                }))
        .isEqualTo("\uFFFD[31mred\uFFFDder\uFFFD\uFFFD");
  }

  @Test
  void addressesAreLeftOutSinceTheyDifferFromRunToRun() {
    assertThat(Show.value(new Object())).isEqualTo("java.lang.Object");
    Runnable lambda = () -> {};
    assertThat(Show.value(lambda)).endsWith("$$Lambda");
    Object text = "x";
    try {
      Object number = (Integer) text;
      assertThat(number).isNull();
    } catch (ClassCastException e) {
      assertThat(Show.thrown(e))
          .isEqualTo(
              "ClassCastException: class java.lang.String cannot be cast to class"
                  + " java.lang.Integer");
    }
  }
}
