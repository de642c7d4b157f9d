package grader.suite.probe;

import grader.suite.Call;
import grader.suite.StepMeter;
import io.vavr.Function1;

/**
 * A function that counts its applications.
 *
 * <pre>{@code
 * CountingFunction<Integer, Integer> half = CountingFunction.of("n -> n / 2", n -> n / 2);
 * call(() -> Repeat.twice(half, 8), "twice", half, 8).returns(2);
 * assert half.applications() == 2;
 * }</pre>
 *
 * <p>Each application is a step, as a read of {@link CountingIterator} is.
 */
public final class CountingFunction<A, B> implements Function1<A, B> {
  private static final long serialVersionUID = 1L;

  private final Function1<? super A, ? extends B> function;
  private final String shown;
  private int applications;

  private CountingFunction(String shown, Function1<? super A, ? extends B> function) {
    this.shown = shown;
    this.function = function;
  }

  /**
   * @param shown what a report shows, such as {@code n -> n / 2}
   */
  public static <A, B> CountingFunction<A, B> of(
      String shown, Function1<? super A, ? extends B> function) {
    return new CountingFunction<>(shown, function);
  }

  /** The same function, not applied yet. */
  public CountingFunction<A, B> anew() {
    return new CountingFunction<>(shown, function);
  }

  @Override
  public B apply(A argument) {
    StepMeter.tick();
    applications++;
    return function.apply(argument);
  }

  /** How often the function was applied so far. */
  public int applications() {
    return applications;
  }

  /** Fails {@code call} if the function was applied more than {@code most} times so far. */
  public void appliedAtMost(int most, Call<?> call) {
    if (applications > most) {
      throw call.failed(
          "applied the function " + times(applications),
          most == 0 ? "not applied yet" : "applied at most " + times(most));
    }
  }

  private static String times(int number) {
    return switch (number) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> number + " times";
    };
  }

  @Override
  public String toString() {
    return shown;
  }
}
