package grader.suite;

import io.vavr.Tuple;
import io.vavr.Value;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Map;

/**
 * Looks for objects of a submission's own classes in its answer, before any method of the answer is
 * called: such an object could be equal to everything, or change while it is looked at.
 *
 * <p>Behaviour is fine: a function, a comparator, an iterator, an exception, or whatever else
 * implements a type of the exercise. Nothing lazy is forced, no method of a submitted class is
 * called.
 */
final class Answers {
  /** Values looked at in one answer; the ones behind them are compared all the same. */
  private static final int MOST = 1_000;

  private static final Set<Class<?>> DATA =
      HashSet.of(
          Value.class,
          Tuple.class,
          Collection.class,
          Map.class,
          Map.Entry.class,
          CharSequence.class,
          Number.class);

  /** What extending these adds to a class is no behaviour that somebody could ask for. */
  private static final Set<Class<?>> PLAIN =
      HashSet.of(
          Object.class,
          Record.class,
          Enum.class,
          Comparable.class,
          Serializable.class,
          Cloneable.class,
          AutoCloseable.class);

  private Answers() {}

  /**
   * A value inside an answer.
   *
   * @param outermost the container that was answered; none for the answer itself
   * @param depth containers around it
   */
  private record Part(Object value, Option<Object> outermost, int depth) {
    Part within(Object inner) {
      return new Part(inner, outermost.orElse(Option.some(value)), depth + 1);
    }
  }

  /**
   * What does not belong into an answer.
   *
   * @param shown as a report says it
   * @param isNull whether it is a null, not an object of a submitted class
   */
  record Unfit(String shown, boolean isNull) {}

  /** None if all is well. */
  static Option<Unfit> unfitPart(Object answer) {
    ArrayDeque<Part> open = new ArrayDeque<>();
    open.add(new Part(answer, Option.none(), 0));
    for (int seen = 0; seen < MOST && !open.isEmpty(); seen++) {
      Part part = open.remove();
      if (isForeign(part.value.getClass())) {
        return Option.some(new Unfit(described(part), false));
      }
      for (Object inner : Contents.of(part.value).take(MOST)) {
        if (inner == null) {
          return Option.some(new Unfit(withNull(answer), true));
        }
        open.add(part.within(inner));
      }
    }
    return Option.none();
  }

  private static String withNull(Object answer) {
    String shown = Show.value(answer);
    return shown.contains("null") ? shown : Show.bounded("null inside " + shown);
  }

  private static boolean isForeign(Class<?> type) {
    return SubmittedCode.declares(type) && (isData(type) || !isBehaviour(type));
  }

  private static boolean isData(Class<?> type) {
    return !io.vavr.collection.Iterator.class.isAssignableFrom(type)
        && DATA.exists(data -> data.isAssignableFrom(type));
  }

  private static boolean isBehaviour(Class<?> type) {
    return SubmittedCode.declares(type)
        ? parents(type).exists(Answers::isBehaviour)
        : !PLAIN.contains(type);
  }

  private static List<Class<?>> parents(Class<?> type) {
    return List.<Class<?>>of(type.getInterfaces()).appendAll(Option.of(type.getSuperclass()));
  }

  private static String described(Part part) {
    Class<?> type = part.value.getClass();
    String name = "the submission's own class " + type.getSimpleName();
    return Show.bounded(
        part.outermost.fold(
            () -> "a value of " + name,
            container ->
                Contents.nameOf(container)
                    + (part.depth == 1 ? " of " + name : " with " + name + " deep inside")));
  }
}
