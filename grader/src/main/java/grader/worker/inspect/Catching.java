package grader.worker.inspect;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import java.util.Set;

/** Whether what is thrown at a place becomes a value before it leaves the method. */
final class Catching {
  private static final Set<String> LIFTING = Set.of("lift", "liftTry");

  private Catching() {}

  static boolean isAround(Place place) {
    return place
        .upward()
        .takeUntil(at -> at.tree() instanceof MethodTree)
        .exists(at -> at.parent().exists(parent -> catches(parent, at.tree())));
  }

  private static boolean catches(Place parent, Tree child) {
    boolean deferred =
        child instanceof LambdaExpressionTree || child instanceof MemberReferenceTree;
    return parent.tree() instanceof TryTree attempt
        ? child.equals(attempt.getBlock()) && !attempt.getCatches().isEmpty()
        : deferred
            && Call.at(parent)
                .exists(call -> call.isOn(Types.TRY) || LIFTING.contains(call.name()));
  }
}
