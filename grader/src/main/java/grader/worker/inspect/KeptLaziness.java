package grader.worker.inspect;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.VariableTree;
import grader.model.Finding;
import io.vavr.collection.List;
import javax.lang.model.element.Modifier;

/** Keeps a stream or a lazy value in a field, and with it all that it has computed so far. */
final class KeptLaziness implements Inspection {
  @Override
  public String id() {
    return "space-leak";
  }

  @Override
  public List<Finding> at(Place place) {
    return place.tree() instanceof VariableTree field
            && place.parent().exists(parent -> parent.tree() instanceof ClassTree)
            && place.isA(field.getType(), Types.MEMORISING)
        ? List.of(finding(place, field))
        : List.empty();
  }

  private Finding finding(Place place, VariableTree field) {
    boolean forEver = field.getModifiers().getFlags().contains(Modifier.STATIC);
    return forEver
        ? place.warning(
            id(),
            "`%s` lives as long as the program, and everything that it has ever computed lives with it."
                .formatted(field.getName()))
        : place.note(
            id(),
            "As long as `%s` is kept, everything that it has computed is kept with it."
                .formatted(field.getName()));
  }
}
