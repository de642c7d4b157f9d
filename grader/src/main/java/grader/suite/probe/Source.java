package grader.suite.probe;

import grader.suite.Show;
import io.vavr.collection.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * A description of elements to read, from which iterators and streams are made that count what is
 * read. A property takes a description as its parameter, never a stream: the sample would hold its
 * head, and with it all that is forced.
 *
 * <pre>{@code
 * CountingIterator<Integer> numbers = Source.of(List.of(3, 1, 2)).iterator();
 * call(() -> Sums.total(numbers), "total", "Iterator(3, 1, 2)").disregarded();
 * assert numbers.reads() == 0;
 * }</pre>
 *
 * @param <T> the type of the elements
 */
public final class Source<T> {
  /** Elements shown before a long source is cut. */
  private static final int SHOWN = 8;

  private static final int ENDLESS = Integer.MAX_VALUE;

  private final int length;
  private final IntFunction<? extends T> elements;

  private Source(int length, IntFunction<? extends T> elements) {
    this.length = length;
    this.elements = elements;
  }

  /** These elements. The source keeps them, so they are nothing to watch by a {@link Retention}. */
  public static <T> Source<T> of(List<? extends T> elements) {
    java.util.List<T> kept = new java.util.ArrayList<>(elements.asJava());
    return new Source<>(kept.size(), kept::get);
  }

  /**
   * Elements that are made when they are read, and kept nowhere.
   *
   * @param length how many, from 0
   * @param element gives the element at an index, from 0
   */
  public static <T> Source<T> generated(int length, IntFunction<? extends T> element) {
    return new Source<>(length, element);
  }

  /**
   * Elements without end, made when they are read.
   *
   * @param element gives the element at an index, from 0
   */
  public static <T> Source<T> endless(IntFunction<? extends T> element) {
    return new Source<>(ENDLESS, element);
  }

  /** A new iterator over the elements, which counts its reads. */
  public CountingIterator<T> iterator() {
    return new CountingIterator<>(this, Retention.none());
  }

  /** A new iterator whose elements are watched. */
  public CountingIterator<T> iterator(Retention retention) {
    return new CountingIterator<>(this, retention);
  }

  /** A stream of the elements, which counts the tails that are forced. */
  public CountingStream<T> stream() {
    return new CountingStream<>(this, Retention.none());
  }

  /** A stream whose cells are watched. */
  public CountingStream<T> stream(Retention retention) {
    return new CountingStream<>(this, retention);
  }

  boolean has(int index) {
    return index < length;
  }

  T element(int index) {
    return elements.apply(index);
  }

  /** What a report shows in place of an iterator: {@code Iterator(3, 1, 2)}. */
  public Object asIterator() {
    return new Shown(text("Iterator"));
  }

  /** What a report shows in place of a stream: {@code Stream(0, 1, 2, … without end)}. */
  public Object asStream() {
    return new Shown(text("Stream"));
  }

  private String text(String type) {
    StringBuilder text = new StringBuilder(type).append('(');
    for (int index = 0; index < length && index < SHOWN; index++) {
      text.append(index == 0 ? "" : ", ").append(Show.value(elements.apply(index)));
    }
    return text.append(rest()).append(')').toString();
  }

  private String rest() {
    if (length <= SHOWN) {
      return "";
    }
    return length == ENDLESS
        ? ", … without end"
        : String.format(Locale.ROOT, ", … %,d in all", length);
  }

  /** The description, as a property's report shows it. */
  @Override
  public String toString() {
    return text("Source");
  }

  private record Shown(String text) {
    @Override
    public String toString() {
      return text;
    }
  }
}
