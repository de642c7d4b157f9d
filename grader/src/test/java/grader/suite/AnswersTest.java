package grader.suite;

import static grader.suite.Call.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vavr.Function1;
import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {
  /** Stands for a type that is given with an exercise. */
  interface Shape {}

  /** Stands for one of these that is data. */
  record Pair(Object left, Object right) {}

  /** Stands for the classes of a submission. */
  private static final class Submission {
    static class Lying {
      @Override
      public boolean equals(Object other) {
        throw new AssertionError("asked");
      }

      @Override
      public int hashCode() {
        throw new AssertionError("asked");
      }

      @Override
      public String toString() {
        throw new AssertionError("asked");
      }
    }

    static final class Circle extends Lying implements Shape {}

    static final class Names extends java.util.AbstractList<String> {
      @Override
      public String get(int index) {
        throw new AssertionError("asked");
      }

      @Override
      public int size() {
        throw new AssertionError("asked");
      }
    }

    record Plain(int n) implements Comparable<Plain> {
      @Override
      public int compareTo(Plain other) {
        return 0;
      }
    }

    static final class Ones implements Iterator<Integer> {
      @Override
      public boolean hasNext() {
        throw new AssertionError("asked");
      }

      @Override
      public Integer next() {
        throw new AssertionError("asked");
      }

      @Override
      public String toString() {
        throw new AssertionError("asked");
      }
    }

    static final class Broken extends RuntimeException {
      private static final long serialVersionUID = 1;

      @Override
      public String getMessage() {
        throw new AssertionError("asked");
      }
    }
  }

  @BeforeEach
  void classesOfSubmissionAreSubmitted() {
    SubmittedCode.recognise(type -> type.getName().contains("$Submission$"));
  }

  @AfterEach
  void nothingIsSubmitted() {
    SubmittedCode.recognise(type -> false);
  }

  static java.util.List<Object> values() {
    return java.util.List.of(
        7,
        "text",
        Option.none(),
        Option.some(List.of(1, 2)),
        Either.left(new Pair(1, List.of("a"))),
        Tuple.of(1, 'c', java.time.Duration.ZERO),
        HashMap.of("a", Option.some(1.5)),
        java.util.List.of(java.util.Map.of(1, 2)),
        new int[] {1},
        Stream.from(1),
        Lazy.of(Submission.Lying::new),
        Stream.cons(
            1,
            () -> {
              throw new AssertionError("asked");
            }),
        Iterator.continually(Submission.Lying::new),
        new Submission.Ones(),
        new Submission.Circle(),
        List.of(new Submission.Circle()),
        Option.some(Function1.<Integer>identity()),
        Try.failure(new Submission.Broken()));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsAccepted(Object value) {
    assertThat(shown(value)).isEmpty();
  }

  static java.util.List<Object[]> foreign() {
    Object lying = new Submission.Lying();
    return java.util.List.of(
        new Object[] {lying, "a value of the submission's own class Lying"},
        new Object[] {Option.some(lying), "an Option of the submission's own class Lying"},
        new Object[] {Either.right(lying), "an Either of the submission's own class Lying"},
        new Object[] {List.of(1, lying), "a List of the submission's own class Lying"},
        new Object[] {Stream.of(lying), "a Stream of the submission's own class Lying"},
        new Object[] {Tuple.of(1, lying), "a Tuple of the submission's own class Lying"},
        new Object[] {new Pair(1, lying), "a Pair of the submission's own class Lying"},
        new Object[] {
          List.of(Option.some(lying)), "a List with the submission's own class Lying deep inside"
        },
        new Object[] {
          HashMap.of(1, lying), "a Map with the submission's own class Lying deep inside"
        },
        new Object[] {new Object[] {lying}, "an Object[] of the submission's own class Lying"},
        new Object[] {
          Option.some(new Submission.Plain(3)), "an Option of the submission's own class Plain"
        },
        new Object[] {
          java.util.Optional.of(new Submission.Names()),
          "an Optional of the submission's own class Names"
        });
  }

  @ParameterizedTest
  @MethodSource("foreign")
  void anObjectOfAnOwnClassIsToldWithoutAskingIt(Object answer, String told) {
    assertThat(shown(answer)).isEqualTo(told);
  }

  @Test
  void aCallThatAnswersWithAnOwnClassIsFalsified() {
    Falsified falsified = falsified(() -> Option.some(new Submission.Lying()));
    assertThat(falsified.got()).isEqualTo("an Option of the submission's own class Lying");
    assertThat(falsified.expected()).isEqualTo("Some(3)");
  }

  @Test
  void anElementOfAnotherTypeIsShownAsItIs() {
    assertThat(falsified(() -> Option.some("3")).got()).isEqualTo("Some(\"3\")");
  }

  @Test
  void aLawThatCannotTakeAnElementDoesNotHold() {
    @SuppressWarnings("unchecked")
    Option<Integer> polluted = (Option<Integer>) (Option<?>) Option.some("3");
    assertThatThrownBy(
            () ->
                call(() -> polluted, "divide")
                    .satisfies("Some(a number)", o -> o.exists(n -> n > 0)))
        .isInstanceOf(Falsified.class)
        .hasMessageContaining("Some(\"3\")");
  }

  @Test
  void whatASubmissionDeclaresIsShownByName() {
    assertThat(Show.value(new Submission.Lying())).isEqualTo("a Lying");
    assertThat(Show.value(new Submission.Ones())).isEqualTo("Iterator(?)");
    assertThat(Show.value(Try.failure(new Submission.Broken()))).isEqualTo("Failure(Broken)");
    assertThat(Show.value(java.util.List.of(new Submission.Lying()))).isEqualTo("[a Lying]");
  }

  private static Falsified falsified(Callable<Object> code) {
    return catchThrowableOfType(
        Falsified.class, () -> call(code, "divide", 1, 0).returns(Option.some(3)));
  }

  @Test
  void nullInsideAnAnswerIsShown() {
    assertThat(shown(Option.some(null))).isEqualTo("Some(null)");
    assertThat(shown(List.of(1, null))).isEqualTo("List(1, null)");
    assertThat(shown(List.range(0, 50).append(null))).startsWith("null inside List(0, 1");
  }

  private static String shown(Object answer) {
    return Answers.unfitPart(answer).map(Answers.Unfit::shown).getOrElse("");
  }
}
