package grader.worker.inspect;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import grader.model.Finding;
import grader.worker.inspect.Assumption.Truth;
import io.vavr.collection.List;
import java.util.Set;
import javax.lang.model.element.VariableElement;

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
    return place.tree() instanceof MethodInvocationTree
        ? Call.at(place)
            .filter(call -> call.isStatic() && call.is(Types.WRAPPERS, WRAP))
            .filter(call -> call.arguments().exists(value -> standsForNothing(place, value)))
            .map(call -> place.finding(id(), message(call)))
            .toList()
        : List.empty();
  }

  private static boolean standsForNothing(Place place, ExpressionTree value) {
    return isDefault(place, Shape.bare(value))
        || isConstant(place, value)
            && Answers.isOf(place, Types.WRAPPERS)
            && Assumptions.partsAt(place).exists(part -> isNothing(place, part));
  }

  private static boolean isDefault(Place place, Tree value) {
    return value instanceof MethodInvocationTree call
        && DEFAULTS.contains(Pipeline.name(call))
        && List.ofAll(call.getArguments()).exists(other -> isConstant(place, other));
  }

  private static boolean isConstant(Place place, ExpressionTree value) {
    return switch (Shape.bare(value)) {
      case LiteralTree literal -> literal.getValue() instanceof Number;
      case UnaryTree minus when minus.getKind() == Tree.Kind.UNARY_MINUS ->
          isConstant(place, minus.getExpression());
      case Tree other ->
          place
              .variables()
              .variable(other)
              .exists(
                  v -> v instanceof VariableElement c && c.getConstantValue() instanceof Number);
    };
  }

  /** Whether it is known here that a collection is empty, or that a divisor is zero. */
  private static boolean isNothing(Place place, Assumption part) {
    return switch (part.condition()) {
      case MethodInvocationTree call when Pipeline.name(call).equals("isEmpty") ->
          part.truth() == Truth.YES;
      case MethodInvocationTree call when Pipeline.name(call).equals("nonEmpty") ->
          part.truth() == Truth.NO;
      case BinaryTree test when isZero(test.getRightOperand()) ->
          part.truth() == zeroTruth(test) && isDivisor(place, test.getLeftOperand());
      default -> false;
    };
  }

  private static boolean isZero(ExpressionTree tree) {
    return tree instanceof LiteralTree literal && Integer.valueOf(0).equals(literal.getValue());
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
