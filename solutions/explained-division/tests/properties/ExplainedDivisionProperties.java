import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Model tests for explained division, as properties: a plain loop over longs says what is right.
 */
class ExplainedDivisionProperties {

  @Property(tries = 2000)
  void everyDivisionHasItsAnswer(@ForAll int dividend, @ForAll("divisors") int divisor) {
    assertEquals(quotient(dividend, divisor), ExplainedDivision.divide(dividend, divisor));
  }

  @Property
  void twoLargeNumbersAreDividedExactly(
      @ForAll @IntRange(min = 1_000_000_000) int dividend,
      @ForAll @IntRange(min = 10_000_000, max = 100_000_000) int divisor) {
    assertEquals(Either.right(dividend / divisor), ExplainedDivision.divide(dividend, divisor));
  }

  @Property(tries = 5000)
  void smallNumbersAreNoException(
      @ForAll @IntRange(min = -150, max = 150) int dividend,
      @ForAll @IntRange(min = -150, max = 150) int divisor) {
    assertEquals(quotient(dividend, divisor), ExplainedDivision.divide(dividend, divisor));
  }

  @Property
  void theAnswerIsTheSameAfterAnError(
      @ForAll int dividend, @ForAll @IntRange(min = 1, max = 1000) int divisor) {
    Either<DivisionError, Integer> before = ExplainedDivision.divide(dividend, divisor);
    Either<DivisionError, Integer> error = ExplainedDivision.divide(dividend, 0);
    Either<DivisionError, Integer> after = ExplainedDivision.divide(dividend, divisor);
    assertEquals(Either.left(new DivisionError.ByZero(dividend)), error);
    assertEquals(Either.right(dividend / divisor), before);
    assertEquals(before, after);
  }

  @Property(tries = 5000)
  void everyDivisorDividesInTurnUntilTheFirstError(
      @ForAll("dividends") int dividend, @ForAll("lists") java.util.List<Integer> divisors) {
    List<Integer> list = List.ofAll(divisors);
    assertEquals(through(dividend, list), ExplainedDivision.divideThrough(dividend, list));
  }

  @Property
  void theSameDivisorsGiveTheSameAnswerAfterOthers(
      @ForAll int dividend, @ForAll("lists") java.util.List<Integer> divisors) {
    List<Integer> list = List.ofAll(divisors).filter(divisor -> divisor > 0).append(3);
    Either<DivisionError, Integer> before = ExplainedDivision.divideThrough(dividend, list);
    Either<DivisionError, Integer> error = ExplainedDivision.divideThrough(dividend, List.of(0));
    assertEquals(Either.left(new DivisionError.ByZero(dividend)), error);
    assertEquals(before, ExplainedDivision.divideThrough(dividend, list));
    assertEquals(through(dividend / 2, list), ExplainedDivision.divideThrough(dividend / 2, list));
  }

  @Example
  void aThousandDivisorsAreNoTrouble() {
    assertEquals(Either.right(7), ExplainedDivision.divideThrough(7, List.fill(1000, 1)));
  }

  @Property
  void aDivisionByZeroIsExplainedWithItsNumber(@ForAll int dividend) {
    DivisionError error = new DivisionError.ByZero(dividend);
    assertTrue(holds(ExplainedDivision.explain(error), dividend));
    assertEquals(ExplainedDivision.explain(error), ExplainedDivision.explain(error));
  }

  @Property
  void oppositeNumbersHaveDifferentSentences(@ForAll @IntRange(min = 1) int dividend) {
    assertNotEquals(
        ExplainedDivision.explain(new DivisionError.ByZero(dividend)),
        ExplainedDivision.explain(new DivisionError.ByZero(-dividend)));
  }

  @Property
  void anOverflowIsExplainedWithBothNumbers(@ForAll int dividend, @ForAll int divisor) {
    String sentence = ExplainedDivision.explain(new DivisionError.Overflow(dividend, divisor));
    assertTrue(holds(sentence, dividend));
    assertTrue(holds(sentence, divisor));
  }

  @Provide
  Arbitrary<Integer> divisors() {
    return Arbitraries.oneOf(Arbitraries.integers(), Arbitraries.of(0, 1, -1, 2, -2));
  }

  @Provide
  Arbitrary<Integer> dividends() {
    return Arbitraries.oneOf(
        Arbitraries.integers(),
        Arbitraries.integers().between(-10, 100),
        Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  @Provide
  Arbitrary<java.util.List<Integer>> lists() {
    return Arbitraries.of(0, 1, 1, 2, 2, 3, 5, 7, -1, -1, -2, -7, 641, 65_536, 6_700_417)
        .list()
        .ofMaxSize(6);
  }

  private static Either<DivisionError, Integer> quotient(int dividend, int divisor) {
    if (divisor == 0) {
      return Either.left(new DivisionError.ByZero(dividend));
    }
    long quotient = (long) dividend / divisor;
    return quotient > Integer.MAX_VALUE
        ? Either.left(new DivisionError.Overflow(dividend, divisor))
        : Either.right((int) quotient);
  }

  private static Either<DivisionError, Integer> through(int dividend, List<Integer> divisors) {
    Either<DivisionError, Integer> running = Either.right(dividend);
    for (int divisor : divisors) {
      running = running.flatMap(number -> quotient(number, divisor));
    }
    return running;
  }

  /**
   * Whether the number stands there with its sign, and not as a part of another. After a word or a
   * number, a minus is a hyphen.
   */
  private static boolean holds(String sentence, int number) {
    String noSignBefore = "(?<!(?<![\\p{L}\\p{N})\\]])[-\u2212])";
    String sign = number < 0 ? "[-\u2212]" : "(?<!\\d)";
    String digits = Long.toString(Math.abs((long) number));
    return Pattern.compile(noSignBefore + sign + digits + "(?!\\d)").matcher(sentence).find();
  }
}
