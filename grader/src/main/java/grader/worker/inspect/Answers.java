package grader.worker.inspect;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;

/** What becomes of a value: whether it is a method's answer, or an argument. */
final class Answers {
  private Answers() {}

  /** The node that the value of this one is passed on to, unchanged. */
  static Option<Place> receiver(Place place) {
    return place
        .parent()
        .flatMap(
            parent ->
                passesOn(parent.tree(), place.tree()) ? receiver(parent) : Option.some(parent));
  }

  private static boolean passesOn(Tree parent, Tree child) {
    return switch (parent) {
      case ParenthesizedTree _, TypeCastTree _, YieldTree _, SwitchExpressionTree _ -> true;
      case ConditionalExpressionTree choice -> !child.equals(choice.getCondition());
      case CaseTree branch -> child.equals(branch.getBody());
      default -> false;
    };
  }

  /** Whether this is an answer of a method that returns one of these types. */
  static boolean isOf(Place place, Set<String> types) {
    return receiver(place).exists(to -> to.tree() instanceof ReturnTree)
        && place.body().exists(body -> body.tree() instanceof MethodTree)
        && returns(place, types);
  }

  static boolean returns(Place place, Set<String> types) {
    return place
        .method()
        .flatMap(method -> Option.of(method.getReturnType()))
        .exists(type -> place.isA(type, types));
  }

  /** The wrapping call that this is an argument of, such as {@code Option.some}. */
  static List<Call> wrapper(Place place, Set<String> names) {
    return receiver(place)
        .flatMap(Call::at)
        .filter(call -> call.isStatic() && names.contains(call.name()))
        .filter(call -> call.isOn(Types.WITH_VALUE))
        .toList();
  }
}
