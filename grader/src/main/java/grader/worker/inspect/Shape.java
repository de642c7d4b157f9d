package grader.worker.inspect;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreeScanner;
import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be said about a tree without its types. */
final class Shape {
  private Shape() {}

  /** Without parentheses and casts around it. */
  static Tree bare(Tree tree) {
    return switch (tree) {
      case ParenthesizedTree inner -> bare(inner.getExpression());
      case TypeCastTree cast -> bare(cast.getExpression());
      default -> tree;
    };
  }

  static ExpressionTree unparenthesized(ExpressionTree tree) {
    return tree instanceof ParenthesizedTree inner ? unparenthesized(inner.getExpression()) : tree;
  }

  /** Whether what follows this statement is not reached from it. */
  static boolean leaves(@Nullable StatementTree statement) {
    return switch (statement) {
      case ReturnTree _, ThrowTree _, BreakTree _, ContinueTree _, YieldTree _ -> true;
      case BlockTree block -> List.ofAll(block.getStatements()).lastOption().exists(Shape::leaves);
      case IfTree choice -> leaves(choice.getThenStatement()) && leaves(choice.getElseStatement());
      case null, default -> false;
    };
  }

  /** Whether something like this is in the tree. */
  static boolean contains(Tree tree, Predicate<Tree> wanted) {
    return !within(tree, wanted).isEmpty();
  }

  /** All nodes of this kind in the tree, in the order of the source. */
  static List<Tree> within(Tree tree, Predicate<Tree> wanted) {
    java.util.List<Tree> found = new ArrayList<>();
    new TreeScanner<@Nullable Void, @Nullable Void>() {
      @Override
      public @Nullable Void scan(@Nullable Tree node, @Nullable Void unused) {
        if (node != null && wanted.test(node)) {
          found.add(node);
        }
        return super.scan(node, null);
      }
    }.scan(tree, null);
    return List.ofAll(found);
  }

  /** As {@link #within}, but not in lambdas: what is computed when the tree is. */
  static List<Tree> directlyWithin(Tree tree, Predicate<Tree> wanted) {
    List<Tree> lambdas = within(tree, LambdaExpressionTree.class::isInstance);
    List<Tree> later = lambdas.flatMap(lambda -> within(lambda, wanted));
    return within(tree, wanted).removeAll(later);
  }

  /** The names of the methods that are called or referred to, from the outside to the inside. */
  static List<String> calls(Tree tree) {
    return within(
            tree,
            node -> node instanceof MethodInvocationTree || node instanceof MemberReferenceTree)
        .map(
            node ->
                node instanceof MethodInvocationTree call
                    ? Pipeline.name(call)
                    : ((MemberReferenceTree) node).getName().toString());
  }
}
