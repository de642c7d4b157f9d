package grader.suite.probe;

import grader.suite.Call;
import grader.suite.Show;
import java.util.function.UnaryOperator;

/**
 * Checks that asking changes nothing: neither later answers nor the arguments.
 *
 * <pre>{@code
 * Purity.sameAnswer(largest(numbers), largest(others), largest(List.empty()));
 * }</pre>
 */
public final class Purity {
  private Purity() {}

  /**
   * Asks {@code question} twice in a row, and once more after the others. What the answer must be
   * is no matter here, nor what the others answer.
   *
   * @param question can be asked often: a source that is read up must be made inside its code
   */
  public static <T> void sameAnswer(Call<T> question, Call<?>... others) {
    T first = question.value();
    String same = "the same as before, " + Show.value(first);
    question.satisfies(same, first::equals);
    for (Call<?> other : others) {
      other.disregarded();
    }
    question.satisfies(same, first::equals);
  }

  /**
   * Makes the call and looks at an argument before and after it; for arguments that can be changed,
   * such as those of java.util.
   *
   * <pre>{@code
   * Purity.leavesUnchanged(sorted(names), names, ArrayList::new);
   * }</pre>
   *
   * @param copy makes an equal copy that shares nothing that can be changed
   */
  public static <A> void leavesUnchanged(Call<?> call, A argument, UnaryOperator<A> copy) {
    A before = copy.apply(argument);
    String asked = call.toString();
    call.disregarded();
    if (!before.equals(argument)) {
      throw call.failed("left " + Show.value(argument), "its argument as it was in " + asked);
    }
  }
}
