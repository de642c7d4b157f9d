package grader.suite.probe;

import static grader.suite.Call.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.suite.Falsified;
import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TotalityTest {
  private static final List<Function<@Nullable Object, Object>> WRAPPINGS =
      List.of(
          Option::some,
          Either::left,
          Either::right,
          Validation::valid,
          value -> Validation.invalid(Option.some(value)), // which takes no null itself
          Try::success,
          value -> List.of(1, value),
          value -> Vector.of(value, 2),
          value -> Array.of(1, value, 3),
          value -> Tuple.of(value, 1),
          value -> Tuple.of(1, "two", value),
          value -> HashMap.of("key", value));

  @FiftySeeds
  void aValueIsTotalHoweverItIsWrapped(Random random) {
    Object answer = wrapped(random, "value");
    assertThatCode(() -> Totality.answers(call(() -> answer, "answer"))).doesNotThrowAnyException();
  }

  @FiftySeeds
  void aNullIsFoundHoweverItIsWrapped(Random random) {
    Object answer = wrapped(random, null);
    assertThatThrownBy(() -> Totality.answers(call(() -> answer, "answer")))
        .isInstanceOf(Falsified.class);
  }

  @Test
  void nullAndAnExceptionAreNoAnswers() {
    assertThatThrownBy(() -> Totality.answers(call(() -> null, "answer")))
        .isInstanceOf(Falsified.class);
    assertThatThrownBy(() -> Totality.answers(call(() -> List.empty().head(), "answer")))
        .isInstanceOf(Falsified.class);
  }

  @Test
  void nothingLazyIsForced() {
    Lazy<Object> lazy = Lazy.of(() -> List.empty().head());
    assertThat(Totality.holdsNoNull(lazy)).isTrue();
    assertThat(lazy.isEvaluated()).isFalse();
    assertThat(Totality.holdsNoNull(Stream.cons(1, () -> Stream.<Integer>empty().tail()))).isTrue();
    Iterator<Integer> iterator = Iterator.of(1);
    assertThat(Totality.holdsNoNull(iterator)).isTrue();
    assertThat(iterator.hasNext()).isTrue();
  }

  @Test
  void aLongChainOfWrappersNeedsNoStack() {
    Object deep =
        List.range(0, 100_000).foldLeft((Object) "value", (inner, i) -> Option.some(inner));
    assertThat(Totality.holdsNoNull(deep)).isTrue();
  }

  private static Object wrapped(Random random, @Nullable Object value) {
    Object wrapped = WRAPPINGS.get(random.nextInt(WRAPPINGS.length())).apply(value);
    for (int depth = random.nextInt(6); depth > 0; depth--) {
      wrapped = WRAPPINGS.get(random.nextInt(WRAPPINGS.length())).apply(wrapped);
    }
    return wrapped;
  }
}
