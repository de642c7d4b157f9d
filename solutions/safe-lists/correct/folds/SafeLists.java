import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** Folds all the way; a double holds every sum of 100,000 ints exactly. */
final class SafeLists {
  private SafeLists() {}

  static <T> Option<T> first(List<T> list) {
    return list.foldRight(Option.none(), (element, behind) -> Option.some(element));
  }

  static <T> Option<T> last(List<T> list) {
    return list.foldLeft(Option.none(), (before, element) -> Option.some(element));
  }

  static <T> Option<List<T>> rest(List<T> list) {
    return list.foldRight(
            Option.<Tuple2<T, List<T>>>none(),
            (element, behind) ->
                Option.some(
                    Tuple.of(element, behind.map(b -> b._2.prepend(b._1)).getOrElse(List.empty()))))
        .map(Tuple2::_2);
  }

  static Option<Integer> largest(List<Integer> numbers) {
    return numbers.foldLeft(
        Option.none(), (best, n) -> Option.some(best.filter(b -> b >= n).getOrElse(n)));
  }

  static Option<Double> mean(List<Integer> numbers) {
    Tuple2<Double, Integer> sumAndCount =
        numbers.foldLeft(Tuple.of(0.0, 0), (sum, n) -> Tuple.of(sum._1 + n, sum._2 + 1));
    return Option.some(sumAndCount).filter(sum -> sum._2 > 0).map(sum -> sum._1 / sum._2);
  }

  static List<Long> differences(List<Integer> numbers) {
    return numbers
        .foldLeft(
            Tuple.of(List.<Long>empty(), Option.<Integer>none()),
            (sofar, n) ->
                Tuple.of(
                    sofar._2.fold(() -> sofar._1, p -> sofar._1.prepend((long) n - p)),
                    Option.some(n)))
        ._1
        .reverse();
  }
}
