package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import grader.model.Finding;
import io.vavr.collection.List;
import java.util.Set;
import javax.lang.model.element.Element;

/** Null where a value is promised: as the answer itself, or inside of a wrapper. */
final class NullAsAnswer implements Inspection {
  private static final Set<String> TAKE_ANYTHING =
      Set.of("some", "right", "left", "valid", "invalid", "success");

  @Override
  public String id() {
    return "null-as-answer";
  }

  @Override
  public List<Finding> at(Place place) {
    if (place.tree().getKind() != Tree.Kind.NULL_LITERAL) {
      return List.empty();
    }
    boolean inTuple = Answers.receiver(place).flatMap(Call::at).exists(c -> c.isOn(Types.TUPLE));
    List<Finding> wrapped =
        wrapping(place)
            .map(
                call ->
                    place.warning(
                        id(),
                        "`%s` wraps the null, and what is in there is still null."
                            .formatted(call.name())));
    return Answers.isOf(place, Types.VAVR_VALUES)
        ? List.of(
            place.warning(
                id(),
                "The return type promises a value, and null is none. Say what is missing with a"
                    + " value of the type, such as `Option.none()`."))
        : inTuple
            ? List.of(
                place.note(id(), "Whoever takes this out of the tuple does not expect a null."))
            : wrapped;
  }

  /** Directly, as what a fold or a default gives, or through a variable that nobody looks at. */
  private static List<Call> wrapping(Place place) {
    return Answers.wrapper(place, TAKE_ANYTHING)
        .appendAll(
            Answers.receiver(place)
                .flatMap(Call::at)
                .filter(call -> call.name().startsWith("fold") || call.name().equals("getOrElse"))
                .toList()
                .flatMap(fold -> Answers.wrapper(fold.place(), TAKE_ANYTHING)))
        .appendAll(
            Answers.receiver(place)
                .filter(to -> to.tree() instanceof VariableTree)
                .flatMap(Place::element)
                .toList()
                .flatMap(variable -> unseen(place, variable)));
  }

  private static List<Call> unseen(Place place, Element variable) {
    return place
        .method()
        .toList()
        .flatMap(method -> Shape.within(method, IdentifierTree.class::isInstance))
        .filter(tree -> place.variables().variable(tree).contains(variable))
        .map(place::anywhere)
        .filter(use -> !new Presence(use, (ExpressionTree) use.tree()).isLookedAt())
        .flatMap(use -> Answers.wrapper(use, TAKE_ANYTHING));
  }
}
