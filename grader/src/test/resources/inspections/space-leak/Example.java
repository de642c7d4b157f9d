import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Stream;

final class Example {
  private static final Stream<Integer> NATURALS = Stream.from(0); // finds space-leak

  private record Rest(Stream<Integer> left) {} // notes space-leak

  static Lazy<Long> folded(Iterator<Integer> numbers) {
    return numbers.foldLeft( // finds eager-evaluation
        Lazy.of(() -> 0L),
        (sum, number) -> Lazy.of(() -> sum.get() + number)); // finds space-leak
  }

  static Lazy<Long> looped(List<Integer> numbers) {
    Lazy<Long> sum = Lazy.of(() -> 0L);
    for (int number : numbers) {
      Lazy<Long> before = sum;
      sum = Lazy.of(() -> before.get() + number); // finds space-leak
    }
    return sum;
  }

  static Lazy<Long> both(Lazy<Long> left, Lazy<Long> right) {
    return Lazy.of(() -> left.get() + right.get());
  }

  static List<Lazy<Long>> each(List<Lazy<Long>> numbers) {
    return numbers.map(number -> Lazy.of(() -> 2 * number.get()));
  }

  static Lazy<Long> once(Iterator<Integer> numbers) {
    return Lazy.of(() -> numbers.foldLeft(0L, Long::sum));
  }
}
