package grader.suite;

import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.PriorityQueue;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.collection.Traversable;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a value is made of, as far as that is computed already. */
final class Contents {
  private static final List<Class<?>> CONTAINERS =
      List.of(
          Option.class,
          Either.class,
          Validation.class,
          Try.class,
          Lazy.class,
          Tuple.class,
          Stream.class,
          List.class,
          Seq.class,
          io.vavr.collection.Set.class,
          io.vavr.collection.Map.class,
          Traversable.class,
          Optional.class,
          java.util.List.class,
          java.util.Set.class,
          Map.class,
          Collection.class);

  private Contents() {}

  /**
   * @param value of a class that is not the submission's own
   */
  static Iterator<@Nullable Object> of(Object value) {
    return Iterator.ofAll(parts(value));
  }

  private static Iterable<? extends @Nullable Object> parts(Object value) {
    return switch (value) {
      case Either<?, ?> either ->
          List.<@Nullable Object>of(either.<@Nullable Object>fold(left -> left, right -> right));
      case Validation<?, ?> validation ->
          List.of(validation.<Object>fold(error -> error, valid -> valid));
      case Lazy<?> lazy -> lazy.isEvaluated() ? List.of(lazy.get()) : List.empty();
      case Stream<?> stream -> stream.headOption();
      // Going through these is a use of them; a priority queue asks its comparator.
      case Iterator<?> iterator -> List.empty();
      case PriorityQueue<?> queue -> List.empty();
      case Traversable<?> elements -> elements;
      case Option<?> option -> option;
      case Try<?> attempt -> attempt;
      case Tuple tuple -> tuple.toSeq();
      case Optional<?> optional -> Option.ofOptional(optional);
      case Collection<?> elements -> elements;
      case Map<?, ?> map -> map.entrySet();
      case Map.Entry<?, ?> entry -> Arrays.asList(entry.getKey(), entry.getValue());
      case Object[] elements -> Arrays.asList(elements);
      case Record given when !isSubmitted(given) -> components(given);
      default -> List.empty();
    };
  }

  private static boolean isSubmitted(Record type) {
    return SubmittedCode.declares(type.getClass());
  }

  private static List<@Nullable Object> components(Record given) {
    return List.of(given.getClass().getRecordComponents())
        .flatMap(component -> Try.of(() -> value(given, component)));
  }

  private static @Nullable Object value(Record given, RecordComponent component)
      throws ReflectiveOperationException {
    component.getAccessor().setAccessible(true);
    return component.getAccessor().invoke(given);
  }

  /** The kind of container, with its article. */
  static String nameOf(Object container) {
    String name =
        CONTAINERS
            .find(type -> type.isInstance(container))
            .getOrElse(container.getClass())
            .getSimpleName();
    return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }
}
