package grader.worker.inspect;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import grader.model.Finding;
import io.vavr.collection.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** A loop that carries its result in a local variable which every round changes. */
final class ChangingLocal implements Inspection {
  @Override
  public String id() {
    return "changing-variable";
  }

  @Override
  public List<Finding> at(Place place) {
    return isLoop(place.tree()) && place.upward().drop(1).forAll(outer -> !isLoop(outer.tree()))
        ? changed(place).headOption().map(variable -> place.note(id(), message(variable))).toList()
        : List.empty();
  }

  private static boolean isLoop(Tree tree) {
    return tree instanceof EnhancedForLoopTree
        || tree instanceof ForLoopTree
        || tree instanceof WhileLoopTree
        || tree instanceof DoWhileLoopTree;
  }

  /** Local variables from outside of the loop that are assigned to in it. */
  private static List<Element> changed(Place loop) {
    return Shape.within(loop.tree(), tree -> true)
        .flatMap(loop.variables()::variable)
        .distinct()
        .filter(variable -> variable.getKind() == ElementKind.LOCAL_VARIABLE)
        .filter(variable -> isFromOutside(variable, loop))
        .filter(variable -> loop.variables().changes(variable).exists(at -> isWithin(at, loop)));
  }

  private static boolean isFromOutside(Element variable, Place loop) {
    return loop.variables()
        .declaration(variable)
        .exists(declaration -> !Shape.contains(loop.tree(), declaration::equals));
  }

  private static boolean isWithin(com.sun.source.util.TreePath change, Place loop) {
    return List.ofAll(change).contains(loop.tree());
  }

  private static String message(Element variable) {
    return "Each round of this loop changes `%s`. A fold, or a recursion, hands it on from step to"
            .formatted(variable.getSimpleName())
        + " step instead.";
  }
}
