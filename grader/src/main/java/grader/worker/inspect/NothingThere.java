package grader.worker.inspect;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.Tree;
import grader.worker.inspect.Assumption.Truth;

/** Whether a place is reached just where there is no answer. */
final class NothingThere {
  private NothingThere() {}

  /** Whether it is known here that a collection is empty, or that a divisor is zero. */
  static boolean isKnown(Place place) {
    return Assumptions.partsAt(place).exists(part -> isNothing(place, part));
  }

  /** Whether this is for a case that has nothing in it, such as the end of a chain. */
  static boolean isEmptyCase(Place number) {
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
}
