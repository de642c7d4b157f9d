package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import io.vavr.collection.List;
import java.util.Set;

/**
 * A chain of calls, such as {@code numbers.filter(p).map(f)}; a variable that nothing changes
 * counts as what it was initialised with.
 *
 * @param start what the first call is made on
 * @param steps the calls, the first one first
 */
record Pipeline(Tree start, List<MethodInvocationTree> steps) {
  /** What is computed from these has a value, or an element. */
  private static final Set<String> ALWAYS_FULL =
      Set.of(
          "some", "right", "left", "valid", "invalid", "success", "failure", "cons", "rangeClosed");

  /** Their {@code of} may well have no value. */
  private static final Set<String> MAYBE = Set.of("Option", "Try");

  private static final Set<String> ENDLESS = Set.of("iterate", "from", "continually");

  /** Methods whose result has an element, whatever they are called on. */
  private static final Set<String> FILLS =
      Set.of(
          "scan",
          "scanLeft",
          "scanRight",
          "prepend",
          "append",
          "prependAll",
          "appendAll",
          "insert");

  /** Methods whose result is empty only if what they are called on is. */
  private static final Set<String> KEEPS =
      Set.of(
          "map",
          "sorted",
          "sortBy",
          "reverse",
          "zipWithIndex",
          "distinct",
          "distinctBy",
          "peek",
          "toList",
          "toVector",
          "toArray",
          "toStream",
          "toSet",
          "toSortedSet",
          "toQueue",
          "iterator",
          "toJavaList",
          "keySet",
          "values",
          "max",
          "min",
          "maxBy",
          "minBy",
          "headOption",
          "lastOption",
          "tailOption",
          "stream",
          "toJavaStream",
          "boxed",
          "mapToObj");

  private static final Set<String> LIMITS =
      Set.of("take", "takeWhile", "takeUntil", "slice", "subSequence", "zip", "zipWith");

  static Pipeline of(Tree expression, Variables variables) {
    return collected(expression, variables, List.empty());
  }

  private static Pipeline collected(
      Tree expression, Variables variables, List<MethodInvocationTree> after) {
    Tree bare = Shape.bare(expression);
    if (bare instanceof MethodInvocationTree call
        && call.getMethodSelect() instanceof MemberSelectTree select) {
      return collected(select.getExpression(), variables, after.prepend(call));
    }
    return variables
        .value(bare)
        .filter(value -> !Shape.bare(value).equals(bare))
        .map(value -> collected(value, variables, after))
        .getOrElse(() -> new Pipeline(bare, after));
  }

  List<String> names() {
    return steps.map(Pipeline::name);
  }

  /** Whether it surely has an element, or a value. */
  boolean isFull() {
    return isEndless() || full(steps.reverse());
  }

  /** From the last step to the first. */
  private static boolean full(List<MethodInvocationTree> backward) {
    return backward
        .headOption()
        .exists(
            step ->
                FILLS.contains(name(step))
                    || (startsFull(step) && backward.length() == 1)
                    || (KEEPS.contains(name(step)) && full(backward.drop(1))));
  }

  private static boolean startsFull(MethodInvocationTree step) {
    return ALWAYS_FULL.contains(name(step))
        || (name(step).equals("of")
            && !step.getArguments().isEmpty()
            && !MAYBE.contains(receiver(step)));
  }

  /** Whether it goes on for ever, unless a step looks for something that never comes. */
  boolean isEndless() {
    return names().headOption().exists(ENDLESS::contains)
        && !names().headOption().contains("iterate")
            == steps.headOption().exists(step -> step.getArguments().size() == 1)
        && !isLimited();
  }

  boolean isLimited() {
    return names().exists(LIMITS::contains);
  }

  /** Whether it may be empty though its start is not. */
  boolean mayHaveLost() {
    return names().exists(name -> !KEEPS.contains(name) && !FILLS.contains(name));
  }

  private static String receiver(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        ? select.getExpression().toString()
        : "";
  }

  static String name(MethodInvocationTree call) {
    ExpressionTree select = call.getMethodSelect();
    return select instanceof MemberSelectTree named
        ? named.getIdentifier().toString()
        : select.toString();
  }
}
