package grader.worker.inspect;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.Tree;
import grader.model.Finding;
import grader.worker.inspect.Assumption.Truth;
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
                    || (isSentinel && (isDefault(call.place()) || isForEmptyCase(number))))
        .appendAll(
            defaulting(number)
                .filter(call -> isSentinel)
                .toList()
                .flatMap(call -> Answers.wrapper(call.place(), WRAP)));
  }

  private static boolean isForNothing(Place number, Place wrapped) {
    return Answers.isOf(wrapped, Types.WRAPPERS)
        && Assumptions.partsAt(number).exists(part -> isNothing(number, part));
  }

  /** Whether this is for a case that has nothing in it, such as the end of a chain. */
  private static boolean isForEmptyCase(Place number) {
    return number
        .upward()
        .takeUntil(at -> at.tree() instanceof MethodTree)
        .filter(at -> at.tree() instanceof CaseTree)
        .flatMap(at -> ((CaseTree) at.tree()).getLabels())
        .exists(
            label ->
                label instanceof PatternCaseLabelTree pattern
                    && pattern.getPattern() instanceof DeconstructionPatternTree parts
                    && parts.getNestedPatterns().isEmpty());
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

  /** Whether it is known here that a collection is empty, or that a divisor is zero. */
  private static boolean isNothing(Place place, Assumption part) {
    return switch (part.condition()) {
      case MethodInvocationTree call when Pipeline.name(call).equals("isEmpty") ->
          part.truth() == Truth.YES;
      case MethodInvocationTree call when Pipeline.name(call).equals("nonEmpty") ->
          part.truth() == Truth.NO;
      case BinaryTree test when isZero(place, test.getRightOperand()) ->
          part.truth() == zeroTruth(test) && isDivisor(place, test.getLeftOperand());
      default -> false;
    };
  }

  private static boolean isZero(Place place, Tree tree) {
    return Constants.number(tree, place.variables()).exists(number -> number.doubleValue() == 0);
  }

  private static Truth zeroTruth(BinaryTree test) {
    return switch (test.getKind()) {
      case EQUAL_TO -> Truth.YES;
      case NOT_EQUAL_TO -> Truth.NO;
      default -> Truth.UNKNOWN;
    };
  }

  private static boolean isDivisor(Place place, ExpressionTree value) {
    return place
        .method()
        .exists(
            method ->
                Shape.contains(
                    method,
                    tree ->
                        tree instanceof BinaryTree division
                            && division.getKind() == Tree.Kind.DIVIDE
                            && Place.text(division.getRightOperand()).equals(Place.text(value))));
  }

  private static String message(Call call) {
    return "`%s` wraps a number that stands for no answer here, and no caller can tell it from one."
        .formatted(call.name());
  }
}
