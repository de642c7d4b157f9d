package grader.worker.inspect;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import grader.model.Finding;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** A static variable, or something in one, that changes from call to call. */
final class HiddenState implements Inspection {
  private static final Pattern CHANGING =
      Pattern.compile(
          "(add|put|compute|merge|remove|set|poll|offer|next|getAnd|compareAnd).*"
              + "|.*AndGet|clear|push|pop|append|insert|increment|decrement|accumulate|replaceAll");

  private static final Set<String> MUTABLE =
      Set.of(
          "java.util.Collection",
          "java.util.Map",
          "java.util.Iterator",
          "java.util.Random",
          "java.lang.StringBuilder",
          "java.util.concurrent.atomic.AtomicBoolean",
          "java.util.concurrent.atomic.AtomicInteger",
          "java.util.concurrent.atomic.AtomicLong",
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.concurrent.atomic.LongAdder");

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
    boolean mutable =
        place.isA(field.getType(), MUTABLE) || field.getType() instanceof ArrayTypeTree;
    return Option.when(mutable, place.source().unit())
        .toList()
        .flatMap(unit -> Shape.within(unit, tree -> target(tree).isDefined()))
        .filter(tree -> target(tree).flatMap(place.variables()::variable).contains(variable))
        .map(tree -> place.anywhere(tree).path());
  }

  /** What a call or an assignment to an element changes. */
  private static Option<ExpressionTree> target(Tree tree) {
    return switch (tree) {
      case MethodInvocationTree call when call.getMethodSelect() instanceof MemberSelectTree to ->
          Option.when(changes(to.getIdentifier()), to.getExpression());
      case MemberReferenceTree reference ->
          Option.when(changes(reference.getName()), reference.getQualifierExpression());
      case AssignmentTree assignment -> array(assignment.getVariable());
      case CompoundAssignmentTree assignment -> array(assignment.getVariable());
      case UnaryTree unary -> array(unary.getExpression());
      default -> Option.none();
    };
  }

  private static boolean changes(CharSequence method) {
    return CHANGING.matcher(method).matches();
  }

  private static Option<ExpressionTree> array(ExpressionTree target) {
    return target instanceof ArrayAccessTree at ? Option.some(at.getExpression()) : Option.none();
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
