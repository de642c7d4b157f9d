import io.vavr.collection.List;
import io.vavr.control.Option;

/** Questions that have an answer for every list, the empty one among them. */
final class SafeLists {
  private SafeLists() {}

  /** The element in front, or none where there is no element. */
  static <T> Option<T> first(List<T> list) {
    throw new UnsupportedOperationException("first is not written yet");
  }

  /** The element at the end, or none where there is no element. */
  static <T> Option<T> last(List<T> list) {
    throw new UnsupportedOperationException("last is not written yet");
  }

  /** All elements but the first, or none where there is no first. */
  static <T> Option<List<T>> rest(List<T> list) {
    throw new UnsupportedOperationException("rest is not written yet");
  }

  /** The largest of the numbers, or none where there are no numbers. */
  static Option<Integer> largest(List<Integer> numbers) {
    throw new UnsupportedOperationException("largest is not written yet");
  }

  /** The exact sum, as a double, divided by the count, or none where there are no numbers. */
  static Option<Double> mean(List<Integer> numbers) {
    throw new UnsupportedOperationException("mean is not written yet");
  }

  /** Each number's successor minus the number, exact; empty for fewer than two numbers. */
  static List<Long> differences(List<Integer> numbers) {
    throw new UnsupportedOperationException("differences is not written yet");
  }
}
