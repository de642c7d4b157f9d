package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import grader.model.Finding;
import io.vavr.collection.List;
import java.util.Set;
import javax.lang.model.element.Element;

/**
 * Puts off each step until the one before it is asked for: a chain of promises, as long as the
 * input.
 */
final class PiledUpWork implements Inspection {
  private static final Set<String> STEPWISE =
      Set.of(
          "fold", "foldLeft", "foldRight", "scan", "scanLeft", "iterate", "reduce", "reduceLeft");

  @Override
  public String id() {
    return "space-leak";
  }

  @Override
  public List<Finding> at(Place place) {
    return place.tree() instanceof MethodInvocationTree call
            && Call.at(place).exists(c -> c.isStatic() && c.isOn(Types.LAZY_VALUE))
            && asked(place, call).exists(before -> isStepBefore(place, before))
        ? List.of(
            place.warning(
                id(),
                "Each step puts off its work and refers to the step before, so that all of them are"
                    + " kept, and asked for at once in the end."))
        : List.empty();
  }

  /** The lazy values that the work asks for. */
  private static List<ExpressionTree> asked(Place place, MethodInvocationTree lazy) {
    return List.ofAll(lazy.getArguments())
        .filter(LambdaExpressionTree.class::isInstance)
        .flatMap(work -> Shape.within(work, MethodInvocationTree.class::isInstance))
        .map(place::anywhere)
        .flatMap(Call::at)
        .filter(call -> call.name().equals("get") && call.isOn(Types.LAZY_VALUE))
        .flatMap(Call::receiver);
  }

  private static boolean isStepBefore(Place place, ExpressionTree before) {
    return place
        .variables()
        .origins(before)
        .exists(variable -> isReplaced(place, variable) || isAccumulator(place, variable));
  }

  /** Whether the new promise is assigned to the variable that has the old one. */
  private static boolean isReplaced(Place place, Element variable) {
    return place
        .variables()
        .changes(variable)
        .exists(change -> place.upward().exists(at -> at.tree().equals(change.getLeaf())));
  }

  private static boolean isAccumulator(Place place, Element variable) {
    return place
        .upward()
        .takeUntil(at -> at.tree() instanceof MethodTree)
        .filter(at -> declares(at.tree(), place, variable))
        .flatMap(Place::parent)
        .flatMap(Call::at)
        .exists(call -> STEPWISE.contains(call.name()));
  }

  private static boolean declares(Tree tree, Place place, Element variable) {
    return tree instanceof LambdaExpressionTree lambda
        && place.variables().declaration(variable).exists(lambda.getParameters()::contains);
  }
}
