package grader.worker.inspect;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import grader.model.Finding;
import io.vavr.collection.List;
import java.util.Set;

/** Catches everything that can be thrown, and goes on. */
final class SwallowedError implements Inspection {
  private static final Set<String> ERRORS =
      Set.of(
          "java.lang.Throwable",
          "java.lang.Error",
          "java.lang.VirtualMachineError",
          "java.lang.StackOverflowError",
          "java.lang.OutOfMemoryError");

  private static final Set<String> BROAD =
      Set.of("java.lang.Exception", "java.lang.RuntimeException");

  @Override
  public String id() {
    return "swallowed-error";
  }

  @Override
  public List<Finding> at(Place place) {
    if (!(place.tree() instanceof CatchTree clause)
        || Shape.contains(clause.getBlock(), ThrowTree.class::isInstance)) {
      return List.empty();
    }
    List<String> caught =
        types(clause.getParameter().getType()).flatMap(place::type).map(Object::toString);
    return caught.exists(ERRORS::contains)
        ? List.of(
            place.warning(
                id(),
                "This also catches what no code can go on after, such as a full stack, and hides"
                    + " it."))
        : caught.exists(BROAD::contains)
            ? List.of(
                place.note(
                    id(),
                    "This catches every mistake in the block, not only the one it is there for."))
            : List.empty();
  }

  private static List<Tree> types(Tree type) {
    return type instanceof UnionTypeTree union
        ? List.ofAll(union.getTypeAlternatives())
        : List.of(type);
  }
}
