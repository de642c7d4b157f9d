import static grader.suite.Call.call;

import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SafeDivisionEdgeCases {

  @DisplayName("A zero divisor")
  @Points(3)
  @Reveals("division-by-zero")
  @Hint("Which divisor needs an answer of its own, before you divide?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "divisor is zero, 7, 0",
    "zero divided by zero, 0, 0",
    "smallest int divided by zero, -2147483648, 0",
    "negative number divided by zero, -7, 0",
  })
  void zeroDivisor(String name, int dividend, int divisor) {
    divide(dividend, divisor).returns(Option.none());
  }

  @DisplayName("A quotient too big for int")
  @Points(2)
  @Reveals("integer-overflow")
  @Hint("The ints reach from -2147483648 to 2147483647. Which quotient is just outside?")
  @ParameterizedTest(name = "{0}")
  @CsvSource("quotient too big for int, -2147483648, -1")
  void tooBigForInt(String name, int dividend, int divisor) {
    divide(dividend, divisor).returns(Option.none());
  }

  @DisplayName("The ends of the ints")
  @Points(2)
  @Reveals("wrong-quotient")
  @Hint(
      "Only one pair of ints has a quotient that does not fit. Does a guard of yours catch more"
          + " than that pair?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "smallest int divided by one, -2147483648, 1, -2147483648",
    "largest int divided by minus one, 2147483647, -1, -2147483647",
    "smallest int divided by itself, -2147483648, -2147483648, 1",
    "largest int divided by smallest int, 2147483647, -2147483648, 0",
    "smallest int divided by largest int, -2147483648, 2147483647, -1",
    "one divided by smallest int, 1, -2147483648, 0",
    "smallest int divided by minus two, -2147483648, -2, 1073741824",
  })
  void endsOfTheInts(String name, int dividend, int divisor, int quotient) {
    divide(dividend, divisor).returns(Option.some(quotient));
  }

  @DisplayName("Negative numbers")
  @Points(3)
  @Reveals("rounding-of-quotients")
  @Hint("-3.5 lies between -4 and -3. Which of the two is nearer to zero?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "negative dividend, -7, 2, -3",
    "negative divisor, 7, -2, -3",
    "both negative, -7, -2, 3",
    "negative dividend closer to zero than the divisor, -3, 7, 0",
    "negative divisor further from zero than the dividend, 3, -7, 0",
    "negative and exact, -6, 3, -2",
  })
  void negativeNumbers(String name, int dividend, int divisor, int quotient) {
    divide(dividend, divisor).returns(Option.some(quotient));
  }

  @DisplayName("Ordinary divisions")
  @Points(1)
  @Reveals("wrong-quotient")
  @Hint("Zero is a quotient like any other. Is dividend divided by divisor what the code computes?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "zero divided by five, 0, 5, 0",
    "exact quotient, 6, 3, 2",
    "quotient smaller than one, 3, 7, 0",
    "divided by one, 42, 1, 42",
    "divided by minus one, 42, -1, -42",
    "quotient rounded toward zero, 7, 4, 1",
    "divided by itself, 1000, 1000, 1",
  })
  void ordinaryDivisions(String name, int dividend, int divisor, int quotient) {
    divide(dividend, divisor).returns(Option.some(quotient));
  }

  @DisplayName("The first question of all")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("What does the code take for the last question while there has been none?")
  @Order(1)
  @ParameterizedTest(name = "{0}")
  @CsvSource("zero divided by zero before anything else, 0, 0")
  void firstQuestion(String name, int dividend, int divisor) {
    divide(dividend, divisor).returns(Option.none());
  }

  private static Call<Option<Integer>> divide(int dividend, int divisor) {
    return call(() -> SafeDivision.divide(dividend, divisor), "divide", dividend, divisor);
  }
}
