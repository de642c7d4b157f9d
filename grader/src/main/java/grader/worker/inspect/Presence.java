package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import grader.worker.inspect.Assumption.Truth;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/**
 * Whether it is known that something is there before it is taken. On the safe side: any question
 * about it, or about what it comes from, counts, unless it plainly had the opposite answer.
 *
 * @param place where it is taken
 * @param subject what it is taken from
 */
record Presence(Place place, ExpressionTree subject) {
  private static final Set<String> THERE =
      Set.of("nonEmpty", "isDefined", "isPresent", "hasNext", "isRight", "isSuccess", "isValid");

  private static final Set<String> NOT_THERE =
      Set.of("isEmpty", "isLeft", "isFailure", "isInvalid");

  private static final Set<String> SIZES =
      Set.of("size", "length", "count", "hasNext", "getCount", "indices", "zipWithIndex");

  private static final Set<String> OTHER_QUESTIONS =
      Set.of(
          "contains",
          "containsKey",
          "exists",
          "forAll",
          "equals",
          "getClass",
          "isInstance",
          "matches",
          "anyMatch",
          "isSingleValued",
          "startsWith",
          "find",
          "indexOf");

  /** What these give has no empty elements. */
  private static final Set<String> FULL_ELEMENTS =
      Set.of("groupBy", "sliding", "slideBy", "grouped", "Case", "$Cons");

  /** Whether there is an element, or a value. */
  boolean isKnown() {
    return pipeline().isFull() || isAsked(false);
  }

  /** Whether there is what an Either or a Validation has in place of a value. */
  boolean isKnownOtherwise() {
    return isAsked(true);
  }

  /** Whether anything at all has been asked about it. */
  boolean isLookedAt() {
    return isLookedAt(part -> true);
  }

  /**
   * @param counts whether something that was asked about it says anything
   */
  boolean isLookedAt(Predicate<Assumption> counts) {
    return Assumptions.partsAt(place).filter(this::concerns).exists(counts) || comesWithTheValue();
  }

  private Pipeline pipeline() {
    return Pipeline.of(subject, place.variables());
  }

  private boolean isAsked(boolean otherwise) {
    return Assumptions.partsAt(place)
            .filter(part -> isQuestion(part.condition()) && concerns(part))
            .exists(part -> answers(part, otherwise))
        || comesWithTheValue();
  }

  private boolean concerns(Assumption part) {
    return origins(part.condition()).exists(origins(subject)::contains);
  }

  private io.vavr.collection.Set<Element> origins(Tree tree) {
    return place.variables().origins(tree);
  }

  private boolean isQuestion(Tree condition) {
    return place.variables().behind(condition).flatMap(Presence::names).exists(Presence::asks)
        || Shape.contains(condition, InstanceOfTree.class::isInstance)
        || isFlag(condition);
  }

  private boolean isFlag(Tree condition) {
    return condition instanceof IdentifierTree
        && place.type(condition).exists(type -> type.getKind() == TypeKind.BOOLEAN);
  }

  private static boolean asks(String name) {
    return THERE.contains(name)
        || NOT_THERE.contains(name)
        || SIZES.contains(name)
        || OTHER_QUESTIONS.contains(name);
  }

  private static List<String> names(Tree tree) {
    return Shape.within(
            tree, t -> t instanceof MethodInvocationTree || t instanceof MemberReferenceTree)
        .map(
            t ->
                t instanceof MethodInvocationTree call
                    ? Pipeline.name(call)
                    : ((MemberReferenceTree) t).getName().toString());
  }

  private boolean answers(Assumption part, boolean otherwise) {
    Option<ExpressionTree> asked = receiver(part.condition());
    boolean same = asked.exists(tree -> Place.text(tree).equals(Place.text(subject)));
    boolean itself = same || asked.exists(tree -> isStartOf(tree));
    boolean opposite =
        part.truth() == (isThere(part.condition()) != otherwise ? Truth.NO : Truth.YES);
    boolean enough =
        same
            || place.isA(subject, Types.WITH_VALUE)
            || part.truth() == Truth.UNKNOWN
            || !pipeline().mayHaveLost()
            || pipeline().steps().isEmpty()
            || names(part.condition()).exists(SIZES::contains)
            || !isSimple(part.condition());
    return enough && !(itself && isSimple(part.condition()) && opposite);
  }

  private boolean isStartOf(ExpressionTree asked) {
    return Place.text(asked).equals(Place.text(pipeline().start()));
  }

  private static boolean isThere(Tree condition) {
    return names(condition).headOption().exists(THERE::contains);
  }

  /** Whether it is a plain {@code list.isEmpty()}, of which the meaning is known. */
  private static boolean isSimple(Tree condition) {
    return condition instanceof MethodInvocationTree call
        && (THERE.contains(Pipeline.name(call)) || NOT_THERE.contains(Pipeline.name(call)))
        && !Pipeline.name(call).equals("hasNext");
  }

  private static Option<ExpressionTree> receiver(Tree condition) {
    return condition instanceof MethodInvocationTree call
            && call.getMethodSelect() instanceof MemberSelectTree select
        ? Option.some(select.getExpression())
        : Option.none();
  }

  /**
   * A lambda that a chain calls for its elements, or its value, is not called where it has none.
   */
  private boolean comesWithTheValue() {
    return place
        .upward()
        .takeUntil(at -> at.tree() instanceof MethodTree)
        .filter(at -> isDeferred(at.tree()))
        .exists(at -> isOwnOf(at) ? asksForElements(at) : isCalledWithValue(at));
  }

  private static boolean isDeferred(Tree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
  }

  /** Whether the subject is made of what the lambda is given. */
  private boolean isOwnOf(Place deferred) {
    io.vavr.collection.Set<Element> named = place.variables().named(pipeline().start());
    return deferred.tree() instanceof LambdaExpressionTree lambda
        ? named.flatMap(place.variables()::declaration).exists(lambda.getParameters()::contains)
        : named.isEmpty();
  }

  private boolean isCalledWithValue(Place deferred) {
    return deferred
        .upward()
        .drop(1)
        .takeUntil(at -> at.tree() instanceof StatementTree)
        .flatMap(Call::at)
        .flatMap(Call::receiver)
        .exists(chain -> origins(chain).exists(origins(subject)::contains));
  }

  private static boolean asksForElements(Place deferred) {
    return deferred
        .upward()
        .takeUntil(at -> at.tree() instanceof StatementTree)
        .exists(
            at ->
                names(at.tree()).exists(n -> asks(n) || FULL_ELEMENTS.contains(n))
                    || startsFull(at));
  }

  private static boolean startsFull(Place at) {
    return at.tree() instanceof MethodInvocationTree call
        && List.ofAll(call.getArguments())
            .exists(argument -> Pipeline.of(argument, at.variables()).isFull());
  }
}
