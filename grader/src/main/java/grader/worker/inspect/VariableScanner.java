package grader.worker.inspect;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.PatternTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import io.vavr.collection.List;
import org.jspecify.annotations.Nullable;

/** Walks through a file to find what {@link Variables} knows. */
final class VariableScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
  private final Variables variables;

  VariableScanner(Variables variables) {
    this.variables = variables;
  }

  private List<Tree> above() {
    return List.ofAll(getCurrentPath()).drop(1);
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
    List<Tree> above = above();
    List<Tree> values =
        above
            .dropWhile(VariableScanner::belongsToAPattern)
            .headOption()
            .toList()
            .flatMap(
                binder ->
                    switch (binder) {
                      case InstanceOfTree test -> List.of(test.getExpression());
                      case SwitchTree choice -> List.of(choice.getExpression());
                      case SwitchExpressionTree choice -> List.of(choice.getExpression());
                      case EnhancedForLoopTree loop -> List.of(loop.getExpression());
                      case LambdaExpressionTree lambda -> givenTo(lambda, above);
                      default -> List.<Tree>empty();
                    });
    variables.declared(tree, getCurrentPath(), values);
    return super.visitVariable(tree, null);
  }

  private static boolean belongsToAPattern(Tree tree) {
    return tree instanceof PatternTree || tree instanceof CaseLabelTree || tree instanceof CaseTree;
  }

  /** Whatever the calls that a lambda is an argument of are made on, and their other arguments. */
  private static List<Tree> givenTo(LambdaExpressionTree lambda, List<Tree> above) {
    return above
        .drop(1)
        .takeUntil(tree -> tree instanceof StatementTree || tree instanceof LambdaExpressionTree)
        .filter(MethodInvocationTree.class::isInstance)
        .map(MethodInvocationTree.class::cast)
        .flatMap(
            call ->
                List.<Tree>of(call.getMethodSelect())
                    .appendAll(List.ofAll(call.getArguments()).reject(above::contains)))
        .remove(lambda);
  }

  @Override
  public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
    changed(tree.getVariable(), List.of(tree.getExpression()));
    return super.visitAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitCompoundAssignment(
      CompoundAssignmentTree tree, @Nullable Void unused) {
    changed(tree.getVariable(), List.of(tree.getExpression()));
    return super.visitCompoundAssignment(tree, null);
  }

  @Override
  public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
    switch (tree.getKind()) {
      case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
          changed(tree.getExpression(), List.empty());
      default -> {}
    }
    return super.visitUnary(tree, null);
  }

  private void changed(ExpressionTree target, List<Tree> values) {
    variables
        .variable(target)
        .forEach(
            variable -> {
              variables.changed(variable, getCurrentPath());
              variables.comesFrom(variable, values.appendAll(conditions()));
            });
  }

  /**
   * A call for its effect, such as {@code problems.add(problem)}, may change what it is made on.
   */
  @Override
  public @Nullable Void visitExpressionStatement(
      ExpressionStatementTree tree, @Nullable Void unused) {
    if (tree.getExpression() instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      variables
          .variable(select.getExpression())
          .forEach(
              variable ->
                  variables.comesFrom(
                      variable, List.<Tree>ofAll(call.getArguments()).appendAll(conditions())));
    }
    return super.visitExpressionStatement(tree, null);
  }

  private List<Tree> conditions() {
    return above().filter(IfTree.class::isInstance).map(choice -> ((IfTree) choice).getCondition());
  }
}
