package grader.suite.probe;

import grader.suite.Call;
import grader.suite.Show;
import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.collection.Iterator;
import io.vavr.collection.Stream;
import io.vavr.collection.Traversable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a call gives an answer at all: it neither throws nor answers null, nor hides a null
 * in an Option, an Either, a Validation, a Try, a tuple or a collection, however deep.
 *
 * <pre>{@code
 * Totality.answers(call(() -> Lists.first(list), "first", list));
 * }</pre>
 */
public final class Totality {
  private Totality() {}

  /** What the answer is, is no matter here. */
  public static void answers(Call<?> call) {
    Object answer = call.value();
    if (!holdsNoNull(answer)) {
      throw call.failed("null inside " + Show.value(answer), "an answer, without null");
    }
  }

  /**
   * Whether there is no null anywhere in {@code value}. Nothing lazy is forced: streams, iterators
   * and unevaluated Lazy values are taken as they are.
   */
  public static boolean holdsNoNull(@Nullable Object value) {
    Deque<Iterable<?>> open = new ArrayDeque<>();
    open.push(java.util.Arrays.asList(value));
    while (!open.isEmpty()) {
      for (Object element : open.pop()) {
        if (Objects.isNull(element)) {
          return false;
        }
        open.push(parts(element));
      }
    }
    return true;
  }

  private static Iterable<?> parts(Object value) {
    return switch (value) {
      case Stream<?> _, Iterator<?> _ -> Option.none();
      case Lazy<?> lazy -> lazy.isEvaluated() ? Option.some(lazy.get()) : Option.none();
      case Option<?> option -> option;
      case Either<?, ?> either -> either.fold(Option::some, Option::some);
      case Validation<?, ?> validation -> validation.fold(Option::some, Option::some);
      case Try<?> attempt -> attempt;
      case Tuple tuple -> tuple.toSeq();
      case Traversable<?> many -> many;
      default -> Option.none();
    };
  }
}
