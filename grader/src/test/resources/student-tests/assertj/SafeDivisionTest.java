import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeDivisionTest {
  @ParameterizedTest
  @ValueSource(ints = {7, 0, -7, 1, 12345, -2147483648, 2147483647})
  void nothingCanBeDividedByZero(int dividend) {
    assertThatCode(() -> SafeDivision.divide(dividend, 0)).doesNotThrowAnyException();
    assertThat(SafeDivision.divide(dividend, 0)).isNotNull().isEmpty();
  }

  @Test
  void theQuotientThatFitsNoIntIsNone() {
    assertThat(SafeDivision.divide(Integer.MIN_VALUE, -1)).isEqualTo(Option.none());
  }

  @ParameterizedTest
  @CsvSource({
    "6, 3, 2",
    "7, 4, 1",
    "3, 7, 0",
    "0, 5, 0",
    "42, -1, -42",
    "1000, 3, 333",
    "50, 137, 0",
    "-7, 2, -3",
    "7, -2, -3",
    "-7, -2, 3",
    "-6, 3, -2",
    "-3, 7, 0",
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
  void theQuotientIsRoundedTowardZero(int dividend, int divisor, int quotient) {
    assertThat(SafeDivision.divide(dividend, divisor))
        .as("%d / %d", dividend, divisor)
        .hasSize(1)
        .containsExactly(quotient)
        .allSatisfy(answer -> assertThat(answer).isEqualTo(quotient));
  }

  @Test
  void everySmallDivisorHasAnAnswer() {
    for (int divisor = 1; divisor <= 200; divisor++) {
      assertThat(SafeDivision.divide(100, divisor)).isEqualTo(Option.some(100 / divisor));
      assertThat(SafeDivision.divide(100, -divisor)).isEqualTo(Option.some(100 / -divisor));
      assertThat(SafeDivision.divide(divisor, divisor)).isEqualTo(Option.some(1));
    }
  }

  @Test
  void theAnswerDependsOnTheTwoNumbersOnly() {
    for (int times = 0; times < 30; times++) {
      assertThat(SafeDivision.divide(8, 2)).isEqualTo(Option.some(4));
      assertThat(SafeDivision.divide(8, 4)).isEqualTo(Option.some(2));
      assertThat(SafeDivision.divide(8, 0)).isEqualTo(Option.none());
      assertThat(SafeDivision.divide(8, 0)).isEqualTo(Option.none());
      assertThat(SafeDivision.divide(8, 2)).isEqualTo(Option.some(4));
      assertThat(SafeDivision.divide(Integer.MIN_VALUE, -1)).isEqualTo(Option.none());
    }
  }
}
