package grader.worker.inspect;

import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import grader.model.Finding;
import io.vavr.collection.List;
import java.util.Set;

/** Throws in a method whose type can say that there is no value. */
final class ExceptionAsAnswer implements Inspection {
  /** Thrown where the author is sure that nobody ever gets. */
  private static final Set<String> UNREACHABLE =
      Set.of(
          "java.lang.Error",
          "java.lang.IllegalStateException",
          "java.lang.UnsupportedOperationException");

  @Override
  public String id() {
    return "exception-as-answer";
  }

  @Override
  public List<Finding> at(Place place) {
    if (!(place.tree() instanceof ThrowTree thrown)
        || !Answers.returns(place, Types.VAVR_VALUES)
        || Catching.isAround(place)) {
      return List.empty();
    }
    String message =
        "The caller gets an exception in place of an answer. Which answer of the return type stands"
            + " for this case?";
    return List.of(
        thrown.getExpression() instanceof NewClassTree created && place.isA(created, UNREACHABLE)
            ? place.note(id(), message)
            : place.finding(id(), message));
  }
}
