package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import grader.model.Finding;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;
import javax.lang.model.element.ElementKind;

/** Computes all elements of a lazy sequence, which may have no end, or be asked for a few only. */
final class ForcedStream implements Inspection {
  /** These walk to the end, and give back what was not asked for one by one. */
  private static final Set<String> CONVERT =
      Set.of(
          "toList",
          "toVector",
          "toArray",
          "toSet",
          "toLinkedSet",
          "toSortedSet",
          "toQueue",
          "toJavaList",
          "toJavaArray",
          "length",
          "size",
          "reverse",
          "sorted",
          "sortBy",
          "last",
          "lastOption",
          "findLast",
          "init",
          "groupBy",
          "mkString",
          "collect");

  private static final Set<String> FOLD =
      Set.of(
          "fold",
          "foldLeft",
          "foldRight",
          "reduce",
          "reduceLeft",
          "reduceRight",
          "max",
          "min",
          "sum",
          "average",
          "count",
          "forEach",
          "reduceOption");

  @Override
  public String id() {
    return "eager-evaluation";
  }

  @Override
  public List<Finding> at(Place place) {
    return place.tree() instanceof MethodInvocationTree
        ? Call.at(place)
            .filter(ForcedStream::forces)
            .flatMap(call -> call.receiver().flatMap(from -> forced(place, call, from)))
            .toList()
        : List.empty();
  }

  private static boolean forces(Call call) {
    return CONVERT.contains(call.name()) || FOLD.contains(call.name()) || isStreamOfIterator(call);
  }

  /** A stream has its head from the beginning, so making one reads the first element. */
  private static boolean isStreamOfIterator(Call call) {
    return call.is(Types.ITERATOR, Set.of("toStream"));
  }

  private Option<Finding> forced(Place place, Call call, ExpressionTree from) {
    Pipeline pipeline = Pipeline.of(from, place.variables());
    if (!place.isA(from, Types.LAZY_SEQUENCES) || pipeline.isLimited()) {
      return Option.none();
    }
    String message = message(call);
    return pipeline.isEndless()
        ? Option.some(place.warning(id(), message))
        : Option.when(isGiven(place, pipeline) && !place.isDeferred(), call)
            .flatMap(
                c ->
                    isWasteful(place, c)
                        ? Option.some(place.finding(id(), message))
                        : Option.none());
  }

  private static boolean isGiven(Place place, Pipeline pipeline) {
    return place.isA(pipeline.start(), Types.LAZY_SEQUENCES)
        && place
            .variables()
            .variable(pipeline.start())
            .exists(variable -> variable.getKind() == ElementKind.PARAMETER);
  }

  /** A number that is made of all elements needs them all; a search or a lazy answer does not. */
  private static boolean isWasteful(Place place, Call call) {
    return Answers.returns(place, Types.LAZY)
        || (Answers.returns(place, Types.OPTION) && CONVERT.contains(call.name()));
  }

  private static String message(Call call) {
    return isStreamOfIterator(call)
        ? "`toStream` reads the first element at once, before anyone has asked for it."
        : "`%s` computes every element before anything else is done. Who asks for the first few pays"
                .formatted(call.name())
            + " for all, and a stream without end never gets there.";
  }
}
