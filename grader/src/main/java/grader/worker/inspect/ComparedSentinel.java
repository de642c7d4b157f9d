package grader.worker.inspect;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import grader.model.Finding;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;

/** Finds out whether there was a value by comparing with the number that was put in its place. */
final class ComparedSentinel implements Inspection {
  private static final Set<String> GIVE_A_NUMBER =
      Set.of("getOrElse", "orElse", "fold", "foldLeft", "foldRight", "reduce");

  @Override
  public String id() {
    return "sentinel-as-answer";
  }

  @Override
  public List<Finding> at(Place place) {
    return place.tree() instanceof BinaryTree test
            && (test.getKind() == Tree.Kind.EQUAL_TO || test.getKind() == Tree.Kind.NOT_EQUAL_TO)
            && Answers.returns(place, Types.WRAPPERS)
        ? Constants.number(test.getRightOperand(), place.variables())
            .filter(number -> number.doubleValue() != 0 && Constants.isSentinel(number))
            .filter(number -> isPutIn(place, test.getLeftOperand(), number))
            .map(number -> place.finding(id(), message(test)))
            .toList()
        : List.empty();
  }

  private static boolean isPutIn(Place place, Tree compared, Number number) {
    return given(place, compared).exists(value -> isSame(place, value, number))
        || (Math.abs(number.doubleValue()) > 1
            && declared(place, compared).exists(value -> isSame(place, value, number)));
  }

  /** The numbers that are given to the call which computed the value. */
  private static List<Tree> given(Place place, Tree compared) {
    return Pipeline.of(compared, place.variables())
        .steps()
        .lastOption()
        .filter(call -> GIVE_A_NUMBER.contains(Pipeline.name(call)))
        .toList()
        .flatMap(MethodInvocationTree::getArguments);
  }

  private static Option<Tree> declared(Place place, Tree compared) {
    return place
        .variables()
        .variable(Shape.bare(compared))
        .flatMap(place.variables()::declaration)
        .flatMap(declaration -> Option.of(declaration.getInitializer()));
  }

  private static boolean isSame(Place place, Tree value, Number number) {
    return Constants.number(value, place.variables())
        .exists(other -> other.doubleValue() == number.doubleValue());
  }

  private static String message(BinaryTree test) {
    return "`%s` is to mean that there was no value, but the number can be one."
        .formatted(Place.text(test));
  }
}
