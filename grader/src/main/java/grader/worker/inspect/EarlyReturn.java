package grader.worker.inspect;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import grader.model.Finding;
import io.vavr.collection.List;

/** A method that is left in several places, where an expression could say what it answers. */
final class EarlyReturn implements Inspection {
  @Override
  public String id() {
    return "early-return";
  }

  @Override
  public List<Finding> at(Place place) {
    if (!(place.tree() instanceof MethodTree method) || method.getBody() == null) {
      return List.empty();
    }
    List<Tree> inner =
        Shape.within(
                method.getBody(),
                tree -> tree instanceof LambdaExpressionTree || tree instanceof ClassTree)
            .flatMap(tree -> Shape.within(tree, ReturnTree.class::isInstance));
    List<Tree> returns =
        Shape.within(method.getBody(), ReturnTree.class::isInstance)
            .removeAll(inner)
            .filter(tree -> ((ReturnTree) tree).getExpression() != null);
    return returns
        .headOption()
        .filter(first -> returns.size() > 1)
        .map(first -> place.anywhere(first).note(id(), message(method, returns.size())))
        .toList();
  }

  private static String message(MethodTree method, int count) {
    return "`%s` is left in %d places. One expression, with `?:`, `switch`, `map` or `filter`,"
            .formatted(method.getName(), count)
        + " shows in one place what it answers.";
  }
}
