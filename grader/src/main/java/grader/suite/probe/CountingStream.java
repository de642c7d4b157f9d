package grader.suite.probe;

import grader.suite.Call;
import grader.suite.StepMeter;
import io.vavr.collection.Stream;

/**
 * A stream that counts the tails that are forced. The first cell of a Vavr stream is always there;
 * each further one, and the end, is the tail of the one before it.
 *
 * <pre>{@code
 * CountingStream<Integer> numbers = Source.endless(i -> i).stream();
 * numbers.cells().find(n -> n > 1);
 * assert numbers.tailsForced() == 2;
 * }</pre>
 *
 * <p>Each tail forced is a step, as a read of {@link CountingIterator} is.
 */
public final class CountingStream<T> {
  private final Source<T> source;
  private final Retention retention;
  private int tailsForced;

  CountingStream(Source<T> source, Retention retention) {
    this.source = source;
    this.retention = retention;
  }

  /** The stream itself, made anew at each call: nothing here holds its head. */
  public Stream<T> cells() {
    return from(0);
  }

  private Stream<T> from(int index) {
    if (!source.has(index)) {
      return Stream.empty();
    }
    Stream<T> cell = Stream.cons(source.element(index), () -> forced(index + 1));
    retention.watch(index, cell);
    return cell;
  }

  private Stream<T> forced(int index) {
    StepMeter.tick();
    tailsForced++;
    return from(index);
  }

  /**
   * How many tails were forced so far, the end of the stream included. A tail remembers what it is:
   * forcing it again counts once.
   */
  public int tailsForced() {
    return tailsForced;
  }

  /** Fails {@code call} if more than {@code most} tails were forced so far. */
  public void forcedAtMost(int most, Call<?> call) {
    if (tailsForced > most) {
      throw call.failed(
          "forced the tail " + times(tailsForced),
          most == 0 ? "no tail forced" : "at most " + times(most));
    }
  }

  private static String times(int number) {
    return switch (number) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> number + " times";
    };
  }
}
