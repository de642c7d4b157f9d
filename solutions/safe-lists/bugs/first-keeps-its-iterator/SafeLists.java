import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Iterator;

final class SafeLists {
  private SafeLists() {}

  private static Iterator<?> elements = List.empty().iterator();

  static <T> Option<T> first(List<T> list) {
    if (!elements.hasNext()) {
      elements = list.iterator();
    }
    @SuppressWarnings("unchecked")
    T first = elements.hasNext() ? (T) elements.next() : null;
    return Option.of(first);
  }

  static <T> Option<T> last(List<T> list) {
    return list.lastOption();
  }

  static <T> Option<List<T>> rest(List<T> list) {
    return list.tailOption();
  }

  static Option<Integer> largest(List<Integer> numbers) {
    return numbers.max();
  }

  static Option<Double> mean(List<Integer> numbers) {
    return Option.when(
        numbers.nonEmpty(), () -> (double) numbers.sum().longValue() / numbers.length());
  }

  static List<Long> differences(List<Integer> numbers) {
    return numbers.zipWith(numbers.drop(1), (previous, next) -> (long) next - previous);
  }
}
