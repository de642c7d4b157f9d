package grader.worker.inspect;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import grader.model.Finding;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** A static variable, or something in one, that changes from call to call. */
final class HiddenState implements Inspection {
  private static final Set<String> CHANGING =
      Set.of(
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "put",
          "putAll",
          "putIfAbsent",
          "computeIfAbsent",
          "compute",
          "computeIfPresent",
          "merge",
          "remove",
          "removeIf",
          "removeFirst",
          "removeLast",
          "clear",
          "set",
          "push",
          "pop",
          "poll",
          "pollFirst",
          "offer",
          "append",
          "setLength",
          "next",
          "nextInt",
          "nextLong",
          "nextBoolean",
          "nextDouble",
          "getAndSet",
          "getAndIncrement",
          "incrementAndGet",
          "getAndAdd",
          "addAndGet",
          "updateAndGet",
          "getAndUpdate",
          "increment",
          "accumulateAndGet",
          "compareAndSet",
          "decrementAndGet",
          "replaceAll");

  /** Their methods with such names give a new value, and leave the old one as it is. */
  private static final Set<String> IMMUTABLE =
      Set.of("io.vavr.collection.Seq", "io.vavr.collection.Set", "io.vavr.collection.Map");

  @Override
  public String id() {
    return "hidden-state";
  }

  @Override
  public List<Finding> at(Place place) {
    return place.tree() instanceof VariableTree field
            && field.getModifiers().getFlags().contains(Modifier.STATIC)
            && place.parent().exists(parent -> parent.tree() instanceof ClassTree)
        ? place.element().toList().flatMap(variable -> finding(place, field, variable))
        : List.empty();
  }

  private List<Finding> finding(Place place, VariableTree field, Element variable) {
    boolean changes =
        place.variables().changes(variable).exists(HiddenState::isInAMethod)
            || mutations(place, field, variable).exists(HiddenState::isInAMethod);
    return changes
        ? List.of(
            place.warning(
                id(),
                "`%s` outlives the call, so an answer can depend on what was asked before."
                    .formatted(field.getName())))
        : List.empty();
  }

  private static List<TreePath> mutations(Place place, VariableTree field, Element variable) {
    Tree unit = place.source().unit();
    return place.isA(field.getType(), IMMUTABLE)
        ? List.empty()
        : Shape.within(
                unit, tree -> target(tree).flatMap(place.variables()::variable).contains(variable))
            .map(tree -> TreePath.getPath(place.source().unit(), tree));
  }

  /** What a call or an assignment to an element changes. */
  private static Option<ExpressionTree> target(Tree tree) {
    return switch (tree) {
      case MethodInvocationTree call
          when CHANGING.contains(Pipeline.name(call))
              && call.getMethodSelect() instanceof MemberSelectTree select ->
          Option.some(select.getExpression());
      case MemberReferenceTree reference when CHANGING.contains(reference.getName().toString()) ->
          Option.some(reference.getQualifierExpression());
      case AssignmentTree assignment when assignment.getVariable() instanceof ArrayAccessTree at ->
          Option.some(at.getExpression());
      default -> Option.none();
    };
  }

  /** A static initializer fills a table once, before anyone can ask. */
  private static boolean isInAMethod(TreePath change) {
    return List.ofAll(change)
        .sliding(2)
        .forAll(
            pair ->
                !(pair.headOption().exists(BlockTree.class::isInstance)
                    && pair.lastOption().exists(ClassTree.class::isInstance)));
  }
}
