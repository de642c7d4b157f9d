import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;

final class SafeLists {
  private SafeLists() {}

  private static final ArrayList<Object> kept = new ArrayList<>();

  static <T> Option<T> first(List<T> list) {
    return list.headOption();
  }

  static <T> Option<T> last(List<T> list) {
    return list.lastOption();
  }

  static <T> Option<List<T>> rest(List<T> list) {
    if (list.isEmpty()) {
      return Option.none();
    }
    list.tail().forEach(kept::add);
    @SuppressWarnings("unchecked")
    List<T> rest = (List<T>) List.ofAll(kept);
    return Option.some(rest);
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
