package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import io.vavr.collection.List;
import io.vavr.collection.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;

/**
 * What is taken inside of a lambda, which is called only for what there is.
 *
 * @param place where it is taken
 * @param subject what it is taken from
 */
record Handed(Place place, ExpressionTree subject) {
  /** What these hand to a lambda is not empty. */
  private static final Pattern FULL =
      Pattern.compile("groupBy|sliding|slideBy|grouped|Case|\\$Cons");

  /** Whether no lambda around the place is called where there is nothing to take. */
  boolean isThere() {
    return place
        .upward()
        .takeUntil(at -> at.tree() instanceof MethodTree)
        .filter(at -> isDeferred(at.tree()))
        .exists(at -> isOwnOf(at) ? isSifted(at) || isKept(at) : isCalledWithValue(at));
  }

  private static boolean isDeferred(Tree tree) {
    return tree instanceof LambdaExpressionTree || tree instanceof MemberReferenceTree;
  }

  /** Whether the subject is made of what the lambda is given. */
  private boolean isOwnOf(Place deferred) {
    Set<Element> named = place.variables().named(Pipeline.of(subject, place.variables()).start());
    return deferred.tree() instanceof LambdaExpressionTree lambda
        ? named.flatMap(place.variables()::declaration).exists(lambda.getParameters()::contains)
        : named.isEmpty();
  }

  /** A chain that has no element, or no value, does not call what it is given for them. */
  private boolean isCalledWithValue(Place deferred) {
    Set<Element> origins = place.variables().origins(subject);
    return around(deferred)
        .drop(1)
        .flatMap(Call::at)
        .flatMap(Call::receiver)
        .exists(chain -> place.variables().origins(chain).exists(origins::contains));
  }

  /** Whether the expression around the lambda asks about its elements, or makes full ones. */
  private static boolean isSifted(Place deferred) {
    return around(deferred)
        .exists(at -> Shape.calls(at.tree()).exists(Handed::sifts) || startsFull(at));
  }

  /** Whether the lambda is a value itself, of which nobody knows here who calls it with what. */
  private static boolean isKept(Place deferred) {
    return deferred
        .parent()
        .flatMap(Call::at)
        .filter(call -> call.arguments().exists(deferred.tree()::equals))
        .flatMap(
            call ->
                List.ofAll(call.method().getParameters())
                    .zip(call.arguments())
                    .find(pair -> pair._2.equals(deferred.tree())))
        .forAll(pair -> pair._1.asType().getKind() == TypeKind.TYPEVAR);
  }

  private static boolean sifts(String method) {
    return Question.isAskedBy(method) || FULL.matcher(method).matches();
  }

  private static boolean startsFull(Place at) {
    return at.tree() instanceof MethodInvocationTree call
        && List.ofAll(call.getArguments())
            .exists(argument -> Pipeline.of(argument, at.variables()).isFull());
  }

  private static List<Place> around(Place deferred) {
    return deferred.upward().takeUntil(at -> at.tree() instanceof StatementTree).toList();
  }
}
