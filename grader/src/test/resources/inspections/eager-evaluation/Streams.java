import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

final class Streams {
  static Option<Integer> firstOver(Stream<Integer> numbers, int limit) {
    return numbers
        .toList() // finds eager-evaluation
        .find(number -> number > limit);
  }

  static Option<Integer> lastOver(Stream<Integer> numbers, int limit) {
    return numbers.filter(n -> n > limit).reverse().headOption(); // finds eager-evaluation
  }

  static Iterator<Integer> doubled(Iterator<Integer> numbers) {
    return numbers.toList().map(n -> 2 * n).iterator(); // finds eager-evaluation
  }

  static Lazy<Long> total(Iterator<Integer> numbers) {
    long sum = numbers.foldLeft(0L, Long::sum); // finds eager-evaluation
    return Lazy.of(() -> sum);
  }

  static Lazy<Long> readsTheFirst(Iterator<Integer> numbers) {
    Stream<Integer> all = numbers.toStream(); // finds eager-evaluation
    return Lazy.of(() -> all.foldLeft(0L, Long::sum));
  }

  static int endless() {
    return Stream.from(1).map(n -> n * n).length(); // finds eager-evaluation
  }

  static Option<Integer> found(Stream<Integer> numbers, int limit) {
    return numbers.find(number -> number > limit);
  }

  static Lazy<Long> putOff(Iterator<Integer> numbers) {
    return Lazy.of(() -> numbers.foldLeft(0L, Long::sum));
  }

  static List<Integer> squares() {
    return Stream.from(1).map(n -> n * n).take(10).toList();
  }

  static List<Integer> finite(List<Integer> numbers) {
    return numbers.toStream().drop(1).map(n -> n + 1).toList();
  }

  static long sum(Stream<Integer> numbers) {
    return numbers.foldLeft(0L, Long::sum);
  }

  static Option<Integer> largest(Stream<Integer> numbers) {
    return numbers.max();
  }
}
