package grader.worker.inspect;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import io.vavr.collection.List;

/**
 * Something that has been asked before a place is reached.
 *
 * @param truth what came out, if that is known
 */
record Assumption(Tree condition, Truth truth) {

  enum Truth {
    YES,
    NO,
    UNKNOWN;

    Truth not() {
      return switch (this) {
        case YES -> NO;
        case NO -> YES;
        case UNKNOWN -> UNKNOWN;
      };
    }
  }

  /**
   * The single questions in the condition; a boolean variable stands for what it was initialised
   * with.
   */
  List<Assumption> parts(Variables variables) {
    return switch (Shape.bare(condition)) {
      case UnaryTree not when not.getKind() == Tree.Kind.LOGICAL_COMPLEMENT ->
          new Assumption(not.getExpression(), truth.not()).parts(variables);
      case BinaryTree and when and.getKind() == Tree.Kind.CONDITIONAL_AND ->
          sides(and, truth == Truth.YES ? truth : Truth.UNKNOWN, variables);
      case BinaryTree or when or.getKind() == Tree.Kind.CONDITIONAL_OR ->
          sides(or, truth == Truth.NO ? truth : Truth.UNKNOWN, variables);
      case ExpressionTree question ->
          variables
              .value(question)
              .map(value -> new Assumption(value, truth).parts(variables))
              .getOrElse(() -> List.of(new Assumption(question, truth)));
      case Tree other -> List.of(new Assumption(other, truth));
    };
  }

  private static List<Assumption> sides(BinaryTree tree, Truth truth, Variables variables) {
    return List.of(tree.getLeftOperand(), tree.getRightOperand())
        .flatMap(side -> new Assumption(side, truth).parts(variables));
  }
}
