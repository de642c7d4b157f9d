package grader.suite.probe;

import grader.suite.Call;
import grader.suite.StepMeter;
import io.vavr.collection.Iterator;
import java.util.NoSuchElementException;

/**
 * An iterator that counts its reads. Only {@link #next} is a read: asking {@link #hasNext} is free.
 *
 * <pre>{@code
 * CountingIterator<Integer> numbers = Source.endless(i -> i).iterator();
 * numbers.take(3).toList();
 * assert numbers.reads() == 3;
 * }</pre>
 *
 * <p>Each read is a step, so that a loop of the JDK over an endless source spends its budget like
 * any other.
 */
public final class CountingIterator<T> implements Iterator<T> {
  private final Source<T> source;
  private final Retention retention;
  private int reads;

  CountingIterator(Source<T> source, Retention retention) {
    this.source = source;
    this.retention = retention;
  }

  @Override
  public boolean hasNext() {
    return source.has(reads);
  }

  @Override
  public T next() {
    StepMeter.tick();
    if (!source.has(reads)) {
      throw new NoSuchElementException("next() where hasNext() is false");
    }
    T element = source.element(reads);
    retention.watch(reads, element);
    reads++;
    return element;
  }

  /** How many elements were read so far. */
  public int reads() {
    return reads;
  }

  /** Fails {@code call} if more than {@code most} elements were read so far. */
  public void readAtMost(int most, Call<?> call) {
    if (reads > most) {
      throw call.failed(
          "has read " + reads, most == 0 ? "nothing read" : "at most " + most + " read");
    }
  }
}
