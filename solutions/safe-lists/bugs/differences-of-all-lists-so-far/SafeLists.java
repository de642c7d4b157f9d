import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.ArrayList;

final class SafeLists {
  private SafeLists() {}

  private static final ArrayList<Long> found = new ArrayList<>();

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
    return Option.when(
        numbers.nonEmpty(), () -> (double) numbers.sum().longValue() / numbers.length());
  }

  static List<Long> differences(List<Integer> numbers) {
    for (Tuple2<Integer, Integer> pair : numbers.zip(numbers.drop(1))) {
      found.add((long) pair._2 - pair._1);
    }
    return numbers.length() < 2 ? List.empty() : List.ofAll(found);
  }
}
