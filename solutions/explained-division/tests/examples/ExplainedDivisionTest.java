import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Model tests for explained division, by example. */
class ExplainedDivisionTest {
  private static final int MIN = Integer.MIN_VALUE;
  private static final int MAX = Integer.MAX_VALUE;
  private static final DivisionError OVERFLOW = new DivisionError.Overflow(MIN, -1);

  @ParameterizedTest
  @ValueSource(ints = {7, 0, -7, 2147483647, -2147483648, 16777217})
  void theReasonOfADivisionByZeroHoldsTheDividend(int dividend) {
    assertEquals(Either.left(byZero(dividend)), ExplainedDivision.divide(dividend, 0));
  }

  @Test
  void theReasonOfAnOverflowHoldsBothNumbers() {
    assertEquals(Either.left(OVERFLOW), ExplainedDivision.divide(MIN, -1));
  }

  @ParameterizedTest
  @CsvSource({
    "6, 3, 2",
    "7, 4, 1",
    "3, 7, 0",
    "0, 5, 0",
    "42, 1, 42",
    "42, -1, -42",
    "1000, 1000, 1",
    "50, 137, 0",
    "-7, 2, -3",
    "7, -2, -3",
    "-7, -2, 3",
    "-6, 3, -2",
    "-2147483648, 1, -2147483648",
    "-2147483648, -2, 1073741824",
    "2147483647, 1, 2147483647",
    "2147483647, -1, -2147483647",
    "123456789, 1, 123456789",
    "2147483647, 715827882, 3",
    "2147483647, 22020095, 97",
  })
  void aQuotientIsRoundedTowardZero(int dividend, int divisor, int quotient) {
    assertEquals(Either.right(quotient), ExplainedDivision.divide(dividend, divisor));
  }

  @Test
  void everySmallNumberCanBeDividedByEveryOther() {
    for (int dividend = 0; dividend <= 20; dividend++) {
      for (int divisor = 1; divisor <= 150; divisor++) {
        assertEquals(Either.right(dividend / divisor), ExplainedDivision.divide(dividend, divisor));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 0, -7, -2147483648})
  void withoutDivisorsTheDividendIsLeft(int dividend) {
    assertEquals(Either.right(dividend), ExplainedDivision.divideThrough(dividend, List.empty()));
  }

  @ParameterizedTest
  @MethodSource("divisionsInTurn")
  void everyDivisorDividesInTurn(
      int dividend, List<Integer> divisors, Either<DivisionError, Integer> answer) {
    assertEquals(answer, ExplainedDivision.divideThrough(dividend, divisors));
  }

  static Stream<Arguments> divisionsInTurn() {
    List<Integer> ones = List.fill(999, 1);
    return Stream.of(
        row(7, List.of(2), 3),
        row(100, List.of(5, 2), 10),
        row(100, List.of(-5, 2, -3), 3),
        row(64, List.of(2, 2, 2), 8),
        row(60, List.of(2, 3, 2), 5),
        row(7, List.of(641, 6_700_417), 0),
        row(7, List.of(65_536, 65_536, 65_536, 65_536), 0),
        row(3, List.of(7, 5, -1), 0),
        row(7, List.of(-7, -1), 1),
        row(7, List.of(7, 1, -1), -1),
        row(MAX, List.of(1, -1), -MAX),
        row(MIN, List.of(1, 1), MIN),
        row(MIN, List.of(2, -1), 1 << 30),
        row(MIN, List.of(1, 3, -1), 715_827_882),
        row(7, ones.append(1), 7),
        row(8, ones.append(2), 4));
  }

  @ParameterizedTest
  @MethodSource("errorsOnTheWay")
  void theFirstErrorIsTheAnswer(
      int dividend, List<Integer> divisors, Either<DivisionError, Integer> answer) {
    assertEquals(answer, ExplainedDivision.divideThrough(dividend, divisors));
  }

  static Stream<Arguments> errorsOnTheWay() {
    return Stream.of(
        row(100, List.of(0), byZero(100)),
        row(100, List.of(0, 5, 2), byZero(100)),
        row(100, List.of(5, 0, 2), byZero(20)),
        row(100, List.of(5, 2, 0), byZero(10)),
        row(3, List.of(7, 0), byZero(0)),
        row(3, List.of(7, 5, 5, 0), byZero(0)),
        row(3, List.of(7, 0, 5), byZero(0)),
        row(0, List.of(5, 0), byZero(0)),
        row(-7, List.of(2, 0), byZero(-3)),
        row(7, List.of(-7, 0), byZero(-1)),
        row(MIN, List.of(1, 0), byZero(MIN)),
        row(100, List.of(5, 0, 2, 0), byZero(20)),
        row(MIN, List.of(0, -1), byZero(MIN)),
        row(MIN, List.of(-1), OVERFLOW),
        row(MIN, List.of(1, -1), OVERFLOW),
        row(MIN, List.of(1, -1, 3), OVERFLOW),
        row(MIN, List.of(-1, -1), OVERFLOW),
        row(MIN, List.of(-1, 2), OVERFLOW),
        row(MIN, List.of(-1, 0), OVERFLOW),
        row(MIN, List.of(1, -1, 2, 0), OVERFLOW));
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 0, -7, 1000, 2147483647, -2147483648, 16777217})
  void aDivisionByZeroIsExplainedWithItsNumber(int dividend) {
    assertTrue(holds(ExplainedDivision.explain(byZero(dividend)), dividend));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 2147483647})
  void oppositeNumbersHaveDifferentSentences(int dividend) {
    assertNotEquals(
        ExplainedDivision.explain(byZero(dividend)), ExplainedDivision.explain(byZero(-dividend)));
  }

  @ParameterizedTest
  @CsvSource({
    "-2147483648, -1",
    "12, 2",
    "1, 12",
    "7, -7",
    "5, 5",
    "1000, -2000",
    "-2147483648, -2147483647",
    "16777217, 33554435",
  })
  void anOverflowIsExplainedWithBothNumbers(int dividend, int divisor) {
    String sentence = ExplainedDivision.explain(new DivisionError.Overflow(dividend, divisor));
    assertTrue(holds(sentence, dividend));
    assertTrue(holds(sentence, divisor));
  }

  @Test
  void anAnswerDoesNotDependOnEarlierOnes() {
    List<Integer> divisors = List.of(5, 2);
    for (int times = 0; times < 30; times++) {
      assertEquals(Either.right(4), ExplainedDivision.divide(8, 2));
      assertEquals(Either.left(byZero(8)), ExplainedDivision.divide(8, 0));
      assertEquals(Either.right(4), ExplainedDivision.divide(8, 2));
      assertEquals(Either.right(10), ExplainedDivision.divideThrough(100, divisors));
      assertEquals(Either.right(20), ExplainedDivision.divideThrough(200, divisors));
      assertEquals(Either.left(byZero(times)), ExplainedDivision.divideThrough(times, List.of(0)));
      assertEquals(Either.right(10), ExplainedDivision.divideThrough(100, divisors));
      assertEquals(ExplainedDivision.explain(byZero(1)), ExplainedDivision.explain(byZero(1)));
    }
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

  private static DivisionError byZero(int dividend) {
    return new DivisionError.ByZero(dividend);
  }

  private static Arguments row(int dividend, List<Integer> divisors, int quotient) {
    return Arguments.of(dividend, divisors, Either.right(quotient));
  }

  private static Arguments row(int dividend, List<Integer> divisors, DivisionError reason) {
    return Arguments.of(dividend, divisors, Either.left(reason));
  }
}
