package grader.worker.inspect;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import grader.model.Finding;
import io.vavr.Tuple;
import io.vavr.Tuple2;
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
    return "eager-evaluation";
  }

  @Override
  public List<Finding> at(Place place) {
    if (!(place.tree() instanceof MethodInvocationTree)) {
      return List.empty();
    }
    return Call.at(place)
        .filter(call -> call.isStatic() && call.is(Types.WITH_VALUE, WRAP))
        .toList()
        .flatMap(call -> call.arguments().map(argument -> computed(call, argument)))
        .flatMap(EagerArgument::firstRisk)
        .map(risk -> place.anywhere(risk).finding(id(), message(place, risk)));
  }

  /** Of a variable that nothing changes, what it was initialised with. */
  private static Tuple2<Call, ExpressionTree> computed(Call call, ExpressionTree argument) {
    return Tuple.of(call, call.place().variables().value(argument).getOrElse(argument));
  }

  /** What in an argument can throw, and depends on something that nobody has looked at. */
  private static Option<Tree> firstRisk(Tuple2<Call, ExpressionTree> computed) {
    Call call = computed._1;
    return Shape.directlyWithin(computed._2, tree -> tree instanceof ExpressionTree)
        .find(tree -> decisive(call, tree).exists(value -> !isSafe(call, tree, value)));
  }

  private static boolean isSafe(Call call, Tree tree, ExpressionTree value) {
    Place risk = call.place().anywhere(tree);
    return Catching.isAround(risk)
        || new Presence(risk, value)
            .isLookedAt(
                part -> !excludesAnother(call.place(), part) && !isAskedBy(call, part.condition()));
  }

  /** What an argument of the same call asks comes too late. */
  private static boolean isAskedBy(Call call, Tree condition) {
    return call.arguments().headOption().exists(asked -> Shape.contains(asked, condition::equals))
        && CONDITIONAL.contains(call.name());
  }

  /** {@code divisor == -1} says nothing about zero. */
  private static boolean excludesAnother(Place place, Assumption part) {
    return (part.condition().getKind() == Tree.Kind.EQUAL_TO
            || part.condition().getKind() == Tree.Kind.NOT_EQUAL_TO)
        && Constants.number(((BinaryTree) part.condition()).getRightOperand(), place.variables())
            .exists(number -> number.doubleValue() != 0);
  }

  private static Option<ExpressionTree> decisive(Call call, Tree tree) {
    return switch (tree) {
      case BinaryTree division when isWholeDivision(call.place(), division) ->
          Option.some(division.getRightOperand());
      case MethodInvocationTree step when THROWING.contains(Pipeline.name(step)) ->
          List.<ExpressionTree>ofAll(step.getArguments())
              .reject(LiteralTree.class::isInstance)
              .lastOption();
      case MethodInvocationTree step when CONDITIONAL.contains(call.name()) ->
          Call.at(call.place().anywhere(step))
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
    return CONDITIONAL.contains(call.replaceFirst(".*\\.", ""))
        ? "`%s` is computed before `%s` is called, whatever that would do with it. A supplier"
                .formatted(Place.text(risk), call)
            + " (`() -> ...`) waits until it is asked."
        : "`%s` is computed first: where it throws, `%s` never gets a value to wrap."
            .formatted(Place.text(risk), call);
  }
}
