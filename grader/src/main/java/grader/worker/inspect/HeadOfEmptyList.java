package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import grader.model.Finding;
import io.vavr.collection.List;
import java.util.Set;

/** Takes an element of a collection without knowing that there is one. */
final class HeadOfEmptyList implements Inspection {
  private static final Set<String> PARTIAL =
      Set.of(
          "head",
          "last",
          "tail",
          "init",
          "reduce",
          "reduceLeft",
          "reduceRight",
          "getFirst",
          "getLast",
          "removeFirst",
          "removeLast",
          "next",
          "element",
          "pop",
          "first",
          "firstKey",
          "lastKey",
          "single",
          "dequeue");

  private static final Set<String> BY_INDEX = Set.of("get", "apply", "charAt");
  private static final Set<String> LENGTHS = Set.of("length", "size");

  /** Characters; what is longer is not readable in a sentence. */
  private static final int LONGEST_QUOTED = 30;

  @Override
  public String id() {
    return "head-of-empty-list";
  }

  @Override
  public List<Finding> at(Place place) {
    return Call.at(place)
        .filter(HeadOfEmptyList::isPartialAccess)
        .filter(call -> !isIteratorItself(place) && !Catching.isAround(place))
        .filter(call -> !isKnown(call))
        .map(call -> place.finding(id(), message(call)))
        .toList();
  }

  static boolean isPartialAccess(Call call) {
    return call.isOn(Types.COLLECTIONS)
        && !call.isOn(Types.KNOWN_CASES)
        && !call.isStatic()
        && ((PARTIAL.contains(call.name()) && isWithoutStart(call))
            || (call.name().equals("get") && call.method().getParameters().isEmpty())
            || (BY_INDEX.contains(call.name()) && call.arguments().exists(i -> isAnEnd(i, call))));
  }

  /** {@code reduce} of java.util.stream has a start, or an Optional as its result. */
  private static boolean isWithoutStart(Call call) {
    return call.method().getParameters().size() <= 1;
  }

  /** An index that is computed has mostly been compared with the length; the two ends have not. */
  private static boolean isAnEnd(ExpressionTree index, Call call) {
    return call.arguments().size() == 1
        && ((Shape.bare(index) instanceof LiteralTree literal
                && literal.getValue() instanceof Integer)
            || call.receiver().exists(list -> isLengthOf(list, index)));
  }

  private static boolean isLengthOf(ExpressionTree list, ExpressionTree index) {
    return Shape.contains(
        index,
        tree ->
            tree instanceof MethodInvocationTree length
                && LENGTHS.contains(Pipeline.name(length))
                && length.toString().startsWith(Place.text(list) + "."));
  }

  private static boolean isKnown(Call call) {
    return call.receiver()
        .orElse(() -> call.on().filter(type -> call.place().tree() instanceof MemberReferenceTree))
        .exists(subject -> new Presence(call.place(), subject).isKnown());
  }

  /** The {@code next} of an Iterator may throw where there is none: that is its contract. */
  private static boolean isIteratorItself(Place place) {
    return place.method().exists(method -> method.getName().contentEquals("next"));
  }

  private static String message(Call call) {
    String list =
        call.receiver()
            .map(Place::text)
            .filter(text -> text.length() < LONGEST_QUOTED)
            .map(text -> "`" + text + "`")
            .getOrElse("the list");
    return "`%s` has an answer only if %s is not empty, and nothing here has asked."
            .formatted(call.name(), list)
        + " What is the answer for an empty one?";
  }
}
