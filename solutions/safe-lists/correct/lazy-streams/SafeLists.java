import static io.vavr.API.For;

import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Option;

/** For-comprehensions over options, and Vavr's lazy streams. */
final class SafeLists {
  private SafeLists() {}

  static <T> Option<T> first(List<T> list) {
    return list.toStream().headOption();
  }

  static <T> Option<T> last(List<T> list) {
    return Stream.iterate(list, l -> l.drop(1))
        .takeWhile(List::nonEmpty)
        .lastOption()
        .flatMap(List::headOption);
  }

  static <T> Option<List<T>> rest(List<T> list) {
    return Option.when(list.nonEmpty(), () -> list.toStream().drop(1).toList());
  }

  static Option<Integer> largest(List<Integer> numbers) {
    return For(Option.some(numbers).filter(List::nonEmpty), Option.some(Integer.MIN_VALUE))
        .yield((some, start) -> some.foldLeft(start, Math::max));
  }

  static Option<Double> mean(List<Integer> numbers) {
    return For(
            numbers.scanLeft(0L, Long::sum).lastOption(),
            Option.some(numbers.length()).filter(count -> count != 0))
        .yield((sum, count) -> sum.doubleValue() / count);
  }

  static List<Long> differences(List<Integer> numbers) {
    return Stream.ofAll(numbers)
        .zip(Stream.ofAll(numbers).drop(1))
        .map(pair -> -1L * pair._1 + pair._2)
        .toList();
  }
}
