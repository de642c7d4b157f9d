package grader.worker.inspect;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import grader.worker.inspect.Assumption.Truth;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has been asked, within its method, before a place is reached: by the conditions around it,
 * and by those before it that leave.
 */
final class Assumptions {
  private static final Set<String> TAKE_A_CONDITION = Set.of("when", "unless", "cond");

  private Assumptions() {}

  static List<Assumption> at(Place place) {
    List<Tree> upward = List.ofAll(place.path()).takeWhile(tree -> !(tree instanceof MethodTree));
    return upward.zip(upward.drop(1)).flatMap(step -> between(step._1, step._2));
  }

  /** The single questions of all that has been asked. */
  static List<Assumption> partsAt(Place place) {
    return at(place).flatMap(assumption -> assumption.parts(place.variables()));
  }

  private static List<Assumption> between(Tree child, Tree parent) {
    return switch (parent) {
      case IfTree choice when !child.equals(choice.getCondition()) ->
          assume(choice.getCondition(), child.equals(choice.getThenStatement()));
      case ConditionalExpressionTree choice when !child.equals(choice.getCondition()) ->
          assume(choice.getCondition(), child.equals(choice.getTrueExpression()));
      case BinaryTree binary when child.equals(binary.getRightOperand()) -> leftOf(binary);
      case WhileLoopTree loop when child.equals(loop.getStatement()) ->
          assume(loop.getCondition(), true);
      case ForLoopTree loop when !loop.getInitializer().contains(child) ->
          child.equals(loop.getCondition()) ? List.empty() : assume(loop.getCondition(), true);
      case BlockTree block -> before(child, block.getStatements());
      case CaseTree branch -> inCase(child, branch);
      case SwitchTree choice -> inSwitch(child, choice.getExpression(), choice.getCases());
      case SwitchExpressionTree choice ->
          inSwitch(child, choice.getExpression(), choice.getCases());
      case MethodInvocationTree call when call.getArguments().contains(child) ->
          besides(child, call);
      default -> List.empty();
    };
  }

  private static List<Assumption> assume(@Nullable Tree condition, boolean holds) {
    return Option.of(condition)
        .map(asked -> new Assumption(asked, holds ? Truth.YES : Truth.NO))
        .toList();
  }

  private static List<Assumption> leftOf(BinaryTree binary) {
    return switch (binary.getKind()) {
      case CONDITIONAL_AND -> assume(binary.getLeftOperand(), true);
      case CONDITIONAL_OR -> assume(binary.getLeftOperand(), false);
      default -> List.empty();
    };
  }

  private static List<Assumption> before(
      Tree child, java.util.@Nullable List<? extends StatementTree> statements) {
    return Option.of(statements)
        .toList()
        .flatMap(List::<StatementTree>ofAll)
        .takeWhile(statement -> !statement.equals(child))
        .flatMap(Assumptions::after);
  }

  private static List<Assumption> after(StatementTree statement) {
    return switch (statement) {
      case IfTree choice when Shape.leaves(choice.getThenStatement()) ->
          assume(choice.getCondition(), false);
      case IfTree choice when Shape.leaves(choice.getElseStatement()) ->
          assume(choice.getCondition(), true);
      case WhileLoopTree loop when !breaks(loop) -> assume(loop.getCondition(), false);
      case DoWhileLoopTree loop when !breaks(loop) -> assume(loop.getCondition(), false);
      case ForLoopTree loop when !breaks(loop) -> assume(loop.getCondition(), false);
      default -> List.empty();
    };
  }

  private static boolean breaks(StatementTree loop) {
    return Shape.contains(loop, BreakTree.class::isInstance);
  }

  private static List<Assumption> inCase(Tree child, CaseTree branch) {
    return branch.getLabels().contains(child) || child.equals(branch.getGuard())
        ? List.empty()
        : assume(branch.getGuard(), true).appendAll(before(child, branch.getStatements()));
  }

  /** In a case of a switch its labels, and those of the cases before it, have been looked at. */
  private static List<Assumption> inSwitch(
      Tree child, Tree selector, java.util.List<? extends CaseTree> cases) {
    return child.equals(selector)
        ? List.empty()
        : List.<Tree>ofAll(cases)
            .takeUntil(branch -> branch.equals(child))
            .flatMap(branch -> Option.of(((CaseTree) branch).getGuard()))
            .<Tree>map(guard -> guard)
            .prepend(selector)
            .map(asked -> new Assumption(asked, Truth.UNKNOWN));
  }

  /**
   * A lambda may be called only for what has passed the steps of a chain before it, or together
   * with the arguments beside it.
   */
  private static List<Assumption> besides(Tree child, MethodInvocationTree call) {
    boolean deferred =
        child instanceof LambdaExpressionTree || child instanceof MemberReferenceTree;
    boolean conditional = TAKE_A_CONDITION.contains(Pipeline.name(call));
    List<Tree> others = List.<Tree>ofAll(call.getArguments()).remove(child);
    List<Tree> asked =
        deferred ? others.prepend(call.getMethodSelect()) : conditional ? others : List.empty();
    return asked.map(tree -> new Assumption(tree, Truth.UNKNOWN));
  }
}
