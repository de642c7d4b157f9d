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

  /**
   * Dividends by which a divisor is put to the test: a multiple, the numbers next to it, and the
   * ends of the ints.
   *
   * @param number how many times the divisor the multiple is, as far as that is an int
   */
  public static int[] dividends(int divisor, int number) {
    int furthest = (Integer.MAX_VALUE - 1) / Math.abs(divisor);
    int multiple = divisor * (Math.abs(number) < furthest ? number : furthest);
    return new int[] {
      multiple - 1, multiple, multiple + 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE
    };
  }
}
