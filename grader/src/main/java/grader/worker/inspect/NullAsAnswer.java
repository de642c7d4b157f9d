package grader.worker.inspect;

import com.sun.source.tree.Tree;
import grader.model.Finding;
import io.vavr.collection.List;
import java.util.Set;

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
    List<Finding> wrapped =
        Answers.wrapper(place, TAKE_ANYTHING)
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
        : wrapped;
  }
}
