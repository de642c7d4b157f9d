package grader.suite.probe;

import grader.suite.Call;
import grader.suite.StepMeter;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * What a call costs as a law: the steps that it takes, at sizes that double. A step is a method
 * entered or a loop repeated, in the submission or in Vavr; see {@link StepMeter}. Steps are the
 * same on every machine, so this is no measurement of time.
 *
 * <pre>{@code
 * Cost.of(n -> largest(List.range(0, n))).isAtMostProportional(256, 4096);
 * }</pre>
 *
 * <p>What the JDK does by itself takes no steps: {@code remove(0)} of an ArrayList is not seen.
 * Fewer steps than elements are never too many. Where nothing is counted, as in an IDE, the law
 * holds.
 */
public final class Cost {
  /**
   * Steps for twice the elements. Proportional work takes 2 times as many; n log n at 256 elements
   * and more at most 2.25 times, which counts as proportional; n to the power of 1.5 takes 2.8
   * times, all pairs take 4 times.
   */
  private static final double MOST = 2.6;

  private final IntFunction<? extends Call<?>> calls;

  private Cost(IntFunction<? extends Call<?>> calls) {
    this.calls = calls;
  }

  /**
   * @param calls makes the call for a number of elements, of the same kind for each number: all in
   *     order, say, or all against it. What making it costs is not counted: the arguments are made
   *     here, not in the code of the call. Lazy answers are consumed in its code
   */
  public static Cost of(IntFunction<? extends Call<?>> calls) {
    return new Cost(calls);
  }

  /**
   * The steps grow at most in proportion to the elements, n log n included. The budget of the check
   * must suffice for the largest size if they do; if they do not, the probe stops before it is
   * spent.
   *
   * @param from the smallest size, from 128
   * @param to the largest size is the last of from, 2 from, 4 from... that is not above this
   */
  public void isAtMostProportional(int from, int to) {
    if (from < 128 || to < 2L * from) {
      throw new IllegalArgumentException(from + " to " + to + " tells nothing of the growth");
    }
    Measured smaller = measure(from);
    double growth = 0;
    while (smaller.elements <= to / 2 && smaller.steps * growth < StepMeter.left()) {
      Measured larger = measure(2 * smaller.elements);
      growth = (double) larger.steps / Math.max(1, smaller.steps);
      if (isLast(larger, growth, to) && growth > MOST && larger.steps > larger.elements) {
        throw larger.call.failed(tooMuch(smaller, larger, growth), "at most about twice the steps");
      }
      smaller = larger;
    }
  }

  private static boolean isLast(Measured larger, double growth, int to) {
    return larger.elements > to / 2 || larger.steps * growth >= StepMeter.left();
  }

  private Measured measure(int elements) {
    Call<?> call = calls.apply(elements);
    long before = StepMeter.left();
    var _ = call.value();
    return new Measured(elements, before - StepMeter.left(), call);
  }

  private record Measured(int elements, long steps, Call<?> call) {}

  private static String tooMuch(Measured smaller, Measured larger, double growth) {
    return String.format(
        Locale.ROOT,
        "takes about %s times the steps for twice the elements: %,d for %,d, %,d for %,d",
        rounded(growth),
        smaller.steps,
        smaller.elements,
        larger.steps,
        larger.elements);
  }

  /** To a half, so that a reader sees a 4 in 3.98. */
  private static String rounded(double growth) {
    long halves = Math.round(growth * 2);
    return halves % 2 == 0 ? String.valueOf(halves / 2) : halves / 2 + ".5";
  }
}
