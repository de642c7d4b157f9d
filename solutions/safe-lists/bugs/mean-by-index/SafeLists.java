import io.vavr.collection.List;
import io.vavr.control.Option;

final class SafeLists {
  private SafeLists() {}

  static <T> Option<T> first(List<T> list) {
    return list.headOption();
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
    long sum = 0;
    for (int i = 0; i < numbers.length(); i++) {
      sum += numbers.get(i);
    }
    return numbers.isEmpty() ? Option.none() : Option.some((double) sum / numbers.length());
  }

  static List<Long> differences(List<Integer> numbers) {
    return numbers.zipWith(numbers.drop(1), (previous, next) -> (long) next - previous);
  }
}
