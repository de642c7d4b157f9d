import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;

/** Opposite numbers, indices, and a mean that is not a number where there are none. */
final class SafeLists {
  private SafeLists() {}

  static <T> Option<T> first(List<T> list) {
    return list.zipWithIndex().find(pair -> pair._2 == 0).map(Tuple2::_1);
  }

  static <T> Option<T> last(List<T> list) {
    Vector<T> vector = list.toVector();
    return Option.when(!vector.isEmpty(), () -> vector.get(vector.size() - 1));
  }

  static <T> Option<List<T>> rest(List<T> list) {
    return Option.some(list.length() - 1).filter(left -> left >= 0).map(list::takeRight);
  }

  static Option<Integer> largest(List<Integer> numbers) {
    return numbers
        .map(number -> -number.longValue())
        .min()
        .map(opposite -> Math.toIntExact(-opposite));
  }

  static Option<Double> mean(List<Integer> numbers) {
    // counts downward, so that the mean of zeros is minus zero, which is zero as well
    return Option.some(-numbers.foldLeft(0.0, (sum, number) -> sum - number) / numbers.length())
        .filter(mean -> !mean.isNaN());
  }

  static List<Long> differences(List<Integer> numbers) {
    return numbers
        .scanLeft(Tuple.of(0L, 0L), (before, number) -> Tuple.of((long) number, number - before._1))
        .drop(2)
        .map(Tuple2::_2);
  }
}
