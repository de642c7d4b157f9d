package grader.worker.inspect;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.Tree;
import grader.worker.inspect.Assumption.Truth;
import io.vavr.collection.Set;
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
    return Assumptions.partsAt(place).filter(this::concerns).exists(counts)
        || new Handed(place, subject).isThere();
  }

  private Pipeline pipeline() {
    return Pipeline.of(subject, place.variables());
  }

  private boolean isAsked(boolean otherwise) {
    return Assumptions.partsAt(place)
            .filter(part -> isQuestion(part.condition()) && concerns(part))
            .exists(part -> answers(part, otherwise))
        || new Handed(place, subject).isThere();
  }

  private boolean concerns(Assumption part) {
    return origins(part.condition()).exists(origins(subject)::contains);
  }

  private Set<Element> origins(Tree tree) {
    return place.variables().origins(tree);
  }

  private boolean isQuestion(Tree condition) {
    return place.variables().calls(condition).exists(Question::isAskedBy)
        || Shape.contains(condition, InstanceOfTree.class::isInstance)
        || isFlag(condition);
  }

  private boolean isFlag(Tree condition) {
    return condition instanceof IdentifierTree
        && place.type(condition).exists(type -> type.getKind() == TypeKind.BOOLEAN);
  }

  /** Whether this leaves room for the subject to be there. */
  private boolean answers(Assumption part, boolean otherwise) {
    return Question.subject(part.condition())
        .map(asked -> answersPlainly(part, asked, otherwise))
        .getOrElse(true);
  }

  private boolean answersPlainly(Assumption part, ExpressionTree asked, boolean otherwise) {
    boolean same = isSame(asked, subject);
    boolean absent = (part.truth() == Question.absence(part.condition())) != otherwise;
    boolean known = part.truth() != Truth.UNKNOWN;
    boolean lost = pipeline().mayHaveLost() && !place.isA(subject, Types.WITH_VALUE);
    boolean itself = same || isSame(asked, pipeline().start());
    boolean enough = same || !lost || Question.isAboutSize(part.condition());
    return !known || (enough && !(itself && absent));
  }

  private static boolean isSame(Tree one, Tree other) {
    return Place.text(one).equals(Place.text(other));
  }
}
