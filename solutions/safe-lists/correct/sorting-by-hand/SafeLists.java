import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** A merge sort to find the largest, and indices where they cost nothing. */
final class SafeLists {
  private SafeLists() {}

  static <T> Option<T> first(List<T> list) {
    return list.isEmpty() ? Option.none() : Option.some(list.get(0));
  }

  static <T> Option<T> last(List<T> list) {
    return list.isEmpty() ? Option.none() : Option.some(list.get(list.size() - 1));
  }

  static <T> Option<List<T>> rest(List<T> list) {
    return list.isEmpty() ? Option.none() : Option.some(list.slice(1, list.length()));
  }

  static Option<Integer> largest(List<Integer> numbers) {
    return sorted(numbers).lastOption();
  }

  static Option<Double> mean(List<Integer> numbers) {
    var summary = numbers.toJavaStream().mapToDouble(Integer::doubleValue).summaryStatistics();
    return summary.getCount() == 0 ? Option.none() : Option.some(summary.getAverage());
  }

  static List<Long> differences(List<Integer> numbers) {
    Vector<Integer> vector = numbers.toVector();
    return List.range(1, vector.length())
        .map(i -> Long.valueOf(vector.get(i)) - Long.valueOf(vector.get(i - 1)));
  }

  private static List<Integer> sorted(List<Integer> numbers) {
    int count = numbers.length();
    return count < 2
        ? numbers
        : merged(sorted(numbers.take(count / 2)), sorted(numbers.drop(count / 2)));
  }

  private static List<Integer> merged(List<Integer> left, List<Integer> right) {
    List<Integer> reversed = List.empty();
    while (left.nonEmpty() || right.nonEmpty()) {
      boolean fromLeft = right.isEmpty() || left.nonEmpty() && left.head() <= right.head();
      reversed = reversed.prepend(fromLeft ? left.head() : right.head());
      left = fromLeft ? left.tail() : left;
      right = fromLeft ? right : right.tail();
    }
    return reversed.reverse();
  }
}
