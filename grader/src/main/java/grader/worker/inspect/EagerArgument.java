package grader.worker.inspect;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import grader.model.Finding;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** Computes an argument that can throw before the call that was to take care of that. */
final class EagerArgument implements Inspection {
  private static final Set<String> WRAP =
      Set.of("of", "some", "when", "right", "cond", "valid", "success");

  private static final Set<String> CONDITIONAL = Set.of("when", "cond");

  private static final Set<String> THROWING =
      Set.of("parseInt", "parseLong", "parseDouble", "divideExact", "floorDiv", "floorMod");

  private static final Set<TypeKind> WHOLE =
      Set.of(TypeKind.BYTE, TypeKind.SHORT, TypeKind.CHAR, TypeKind.INT, TypeKind.LONG);

  @Override
  public String id() {
    return "eager-argument";
  }

  @Override
  public List<Finding> at(Place place) {
    if (!(place.tree() instanceof MethodInvocationTree) || Catching.isAround(place)) {
      return List.empty();
    }
    return Call.at(place)
        .filter(call -> call.isStatic() && call.is(Types.WITH_VALUE, WRAP))
        .toList()
        .flatMap(call -> call.arguments().flatMap(argument -> risks(call, argument)).take(1))
        .filter(risk -> !new Presence(place, risk._2).isLookedAt())
        .map(risk -> place.of(risk._1).finding(id(), message(place, risk._1)));
  }

  /** What in an argument can throw, and the value that it depends on. */
  private static List<io.vavr.Tuple2<Tree, ExpressionTree>> risks(
      Call call, ExpressionTree argument) {
    return Shape.directlyWithin(argument, tree -> tree instanceof ExpressionTree)
        .flatMap(tree -> decisive(call, tree).map(value -> io.vavr.Tuple.of(tree, value)));
  }

  private static Option<ExpressionTree> decisive(Call call, Tree tree) {
    return switch (tree) {
      case BinaryTree division when isWholeDivision(call.place(), division) ->
          Option.some(division.getRightOperand());
      case MethodInvocationTree step when THROWING.contains(Pipeline.name(step)) ->
          List.<ExpressionTree>ofAll(step.getArguments()).lastOption();
      case MethodInvocationTree step when CONDITIONAL.contains(call.name()) ->
          Call.at(call.place().of(step))
              .filter(HeadOfEmptyList::isPartialAccess)
              .flatMap(Call::receiver);
      default -> Option.none();
    };
  }

  private static boolean isWholeDivision(Place place, BinaryTree tree) {
    return (tree.getKind() == Tree.Kind.DIVIDE || tree.getKind() == Tree.Kind.REMAINDER)
        && place.type(tree).exists(type -> WHOLE.contains(type.getKind()))
        && !(Shape.bare(tree.getRightOperand()) instanceof LiteralTree);
  }

  private static String message(Place place, Tree risk) {
    String call =
        place.tree() instanceof MethodInvocationTree wrap ? wrap.getMethodSelect().toString() : "";
    return "`%s` is computed before `%s` is called, whatever that would do with it. A supplier"
            .formatted(Place.text(risk), call)
        + " (`() -> ...`) waits until it is asked.";
  }
}
