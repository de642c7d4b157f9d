package grader.suite;

/**
 * Counts the steps of code under test. The grader inserts a call to {@link #tick} at every method
 * entry and every backward branch of a submission and of Vavr, so that an endless loop ends at the
 * same place on every machine, however loaded.
 *
 * <p>The counter is one plain field for the whole JVM: only one thread runs code under test.
 */
public final class StepMeter {
  /** No budget: nothing stops the code. */
  public static final long UNLIMITED = Long.MAX_VALUE;

  /** Exit status of a JVM whose code under test caught {@link OutOfSteps} and went on. */
  public static final int EXIT_STATUS = 96;

  /**
   * How many steps code may still make after its budget is spent, to unwind through {@code finally}
   * blocks.
   */
  private static final long GRACE = 100_000;

  private static long left = UNLIMITED;
  private static boolean exhausted;

  private StepMeter() {}

  /** Gives the code that runs next {@code budget} steps. */
  public static void arm(long budget) {
    left = budget;
    exhausted = false;
  }

  /** Goes on with {@code steps} left, after {@link #disarm}, in the same try. */
  public static void resume(long steps) {
    left = steps;
  }

  public static void disarm() {
    left = UNLIMITED;
  }

  /** Whether the budget given last was spent, also when the code caught the error and went on. */
  public static boolean exhausted() {
    return exhausted;
  }

  /**
   * Steps left of the budget given last. Differences of two readings are what the code between them
   * cost.
   */
  public static long left() {
    return left;
  }

  /** One step. Called by instrumented code only. */
  public static void tick() {
    if (--left < 0) {
      spent();
    }
  }

  private static void spent() {
    exhausted = true;
    if (left < -GRACE) {
      Runtime.getRuntime().halt(EXIT_STATUS);
    }
    throw new OutOfSteps();
  }

  /** The budget is spent. Extends Error so that {@code catch (Exception e)} does not swallow it. */
  public static final class OutOfSteps extends Error {
    OutOfSteps() {
      super("step budget spent");
    }
  }
}
