package grader.suite.probe;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * What shortcuts, keys of caches and marks for nothing are made of, and random numbers hardly ever
 * are: powers of two and of ten, the numbers before them, and what people count time by.
 */
public final class RoundNumbers {
  private static final List<Integer> INTS =
      Stream.of(
              IntStream.range(0, 31).map(k -> 1 << k),
              IntStream.iterate(10, power -> power * 10).limit(9),
              IntStream.of(3, 5, 6, 7, 12, 60, 3_600, 86_400, 46_341))
          .flatMapToInt(numbers -> numbers)
          .flatMap(number -> IntStream.of(number, number - 1, -number, 1 - number))
          .filter(number -> number != 0)
          .distinct()
          .boxed()
          .toList();

  private RoundNumbers() {}

  /** About 160 ints, of both signs, without zero. */
  public static Arbitrary<Integer> ints() {
    return Arbitraries.of(INTS);
  }
}
