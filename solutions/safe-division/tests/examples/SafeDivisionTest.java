import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Model tests for safe division, by example. */
class SafeDivisionTest {

  @ParameterizedTest
  @ValueSource(ints = {7, 0, -7, 1, 12345, -2147483648, 2147483647})
  void nothingCanBeDividedByZero(int dividend) {
    assertEquals(Option.none(), SafeDivision.divide(dividend, 0));
  }

  @Test
  void theQuotientThatFitsNoIntIsNone() {
    assertEquals(Option.none(), SafeDivision.divide(Integer.MIN_VALUE, -1));
  }

  @ParameterizedTest
  @CsvSource({
    "6, 3, 2",
    "7, 4, 1",
    "3, 7, 0",
    "0, 5, 0",
    "42, 1, 42",
    "42, -1, -42",
    "1000, 3, 333",
    "50, 137, 0",
  })
  void anOrdinaryQuotientIsRoundedTowardZero(int dividend, int divisor, int quotient) {
    assertEquals(Option.some(quotient), SafeDivision.divide(dividend, divisor));
  }

  @ParameterizedTest
  @CsvSource({"-7, 2, -3", "7, -2, -3", "-7, -2, 3", "-6, 3, -2", "-3, 7, 0"})
  void aNegativeQuotientIsRoundedTowardZeroToo(int dividend, int divisor, int quotient) {
    assertEquals(Option.some(quotient), SafeDivision.divide(dividend, divisor));
  }

  @ParameterizedTest
  @CsvSource({
    "-2147483648, 1, -2147483648",
    "-2147483648, -2, 1073741824",
    "-2147483648, 2, -1073741824",
    "2147483647, -1, -2147483647",
    "2147483647, 2, 1073741823",
    "2147483647, 1000000000, 2",
    "2147483647, 715827882, 3",
    "2147483647, 22020095, 97",
    "123456789, 1, 123456789",
  })
  void largeNumbersAreDividedExactly(int dividend, int divisor, int quotient) {
    assertEquals(Option.some(quotient), SafeDivision.divide(dividend, divisor));
  }

  @Test
  void everySmallDivisorHasAnAnswer() {
    for (int divisor = 1; divisor <= 200; divisor++) {
      assertEquals(Option.some(100 / divisor), SafeDivision.divide(100, divisor));
      assertEquals(Option.some(100 / -divisor), SafeDivision.divide(100, -divisor));
      assertEquals(Option.some(1), SafeDivision.divide(divisor, divisor));
    }
  }

  @Test
  void theAnswerDependsOnTheTwoNumbersOnly() {
    for (int times = 0; times < 30; times++) {
      assertEquals(Option.some(4), SafeDivision.divide(8, 2));
      assertEquals(Option.some(2), SafeDivision.divide(8, 4));
      assertEquals(Option.none(), SafeDivision.divide(8, 0));
      assertEquals(Option.none(), SafeDivision.divide(8, 0));
      assertEquals(Option.some(4), SafeDivision.divide(8, 2));
      assertEquals(Option.none(), SafeDivision.divide(Integer.MIN_VALUE, -1));
    }
  }
}
