import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** java.util.stream from end to end. */
final class SafeLists {
  private SafeLists() {}

  static <T> Option<T> first(List<T> list) {
    return Option.ofOptional(list.toJavaStream().findFirst());
  }

  static <T> Option<T> last(List<T> list) {
    return Option.ofOptional(list.toJavaStream().reduce((before, element) -> element));
  }

  static <T> Option<List<T>> rest(List<T> list) {
    return list.isEmpty()
        ? Option.none()
        : Option.some(list.toJavaStream().skip(1).collect(List.collector()));
  }

  static Option<Integer> largest(List<Integer> numbers) {
    return Option.ofOptional(list(numbers).max().stream().boxed().findFirst());
  }

  static Option<Double> mean(List<Integer> numbers) {
    OptionalDouble average = list(numbers).average();
    return average.isPresent() ? Option.some(average.getAsDouble()) : Option.none();
  }

  static List<Long> differences(List<Integer> numbers) {
    long[] all = list(numbers).asLongStream().toArray();
    return IntStream.range(1, all.length)
        .mapToObj(i -> all[i] - all[i - 1])
        .collect(List.collector());
  }

  private static IntStream list(List<Integer> numbers) {
    return numbers.toJavaStream().mapToInt(Integer::intValue);
  }
}
