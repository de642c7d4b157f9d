package grader.model;

/**
 * The sample that falsified a check.
 *
 * @param call the call of the smallest failing sample that was found, with {@code got} and {@code
 *     expected}
 * @param original the call that failed first
 * @param shrunk the smallest failing call; equal to {@code original} where nothing smaller was
 *     found
 */
public record Counterexample(
    String call, String got, String expected, String original, String shrunk) {

  public static Counterexample of(Sample smallest, String original) {
    return new Counterexample(
        smallest.call(), smallest.got(), smallest.expected(), original, smallest.call());
  }

  /** Without the way to it. */
  public Sample sample() {
    return new Sample(call, got, expected);
  }

  /** Whether it is the same answer to the same call, whatever was expected. */
  public boolean showsSame(Counterexample other) {
    return call.equals(other.call) && got.equals(other.got);
  }
}
