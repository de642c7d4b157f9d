import io.vavr.collection.List;
import io.vavr.control.Option;

/** What else Vavr's library offers: sliding windows, sorted sets, averages. */
final class SafeLists {
  private SafeLists() {}

  static <T> Option<T> first(List<T> list) {
    return list.find(element -> true);
  }

  static <T> Option<T> last(List<T> list) {
    return list.reverse().headOption();
  }

  static <T> Option<List<T>> rest(List<T> list) {
    return list.toQueue().dequeueOption().map(pair -> pair._2.toList());
  }

  static Option<Integer> largest(List<Integer> numbers) {
    return numbers.toSortedSet().lastOption();
  }

  static Option<Double> mean(List<Integer> numbers) {
    return numbers.average();
  }

  static List<Long> differences(List<Integer> numbers) {
    return numbers
        .sliding(2)
        .filter(pair -> pair.length() == 2)
        .map(pair -> pair.map(Integer::longValue).reduceRight((p, n) -> n - p))
        .toList();
  }
}
