package grader.worker.inspect;

import com.sun.source.tree.LambdaExpressionTree;
import grader.model.Finding;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;

/** Wraps a number that stands for "no answer", where the wrapper has a value for that. */
final class SentinelAsAnswer implements Inspection {
  private static final Set<String> WRAP = Set.of("some", "of", "right", "valid");
  private static final Set<String> DEFAULTS = Set.of("getOrElse", "orElse");

  @Override
  public String id() {
    return "sentinel-as-answer";
  }

  @Override
  public List<Finding> at(Place place) {
    return Constants.number(place.tree(), place.variables())
        .toList()
        .flatMap(number -> wrapping(place, Constants.isSentinel(number)))
        .filter(call -> call.isOn(Types.WRAPPERS))
        .map(call -> place.finding(id(), message(call)));
  }

  private static List<Call> wrapping(Place number, boolean isSentinel) {
    List<Call> around = Answers.wrapper(number, WRAP);
    return around
        .filter(
            call ->
                isForNothing(number, call.place())
                    || (isSentinel
                        && (isDefault(call.place()) || NothingThere.isEmptyCase(number))))
        .appendAll(
            defaulting(number)
                .filter(call -> isSentinel)
                .toList()
                .flatMap(call -> Answers.wrapper(call.place(), WRAP)));
  }

  private static boolean isForNothing(Place number, Place wrapped) {
    return Answers.isOf(wrapped, Types.WRAPPERS) && NothingThere.isKnown(number);
  }

  /** Whether a number is made up where a whole chain has no value. */
  private static boolean isDefault(Place wrapped) {
    return defaulting(wrapped).exists(call -> Answers.isOf(call.place(), Types.WRAPPERS));
  }

  /** The {@code getOrElse} that this is the argument of. */
  private static Option<Call> defaulting(Place value) {
    return value
        .upward()
        .drop(1)
        .find(at -> !(at.tree() instanceof LambdaExpressionTree))
        .flatMap(Call::at)
        .filter(call -> DEFAULTS.contains(call.name()) && !call.arguments().isEmpty());
  }

  private static String message(Call call) {
    return "`%s` wraps a number that stands for no answer here, and no caller can tell it from one."
        .formatted(call.name());
  }
}
