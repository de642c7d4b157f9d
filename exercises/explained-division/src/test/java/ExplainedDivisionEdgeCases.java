import static grader.suite.Call.call;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Steps;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainedDivisionEdgeCases {
  private static final int MIN = Integer.MIN_VALUE;
  private static final int MAX = Integer.MAX_VALUE;
  private static final DivisionError OVERFLOW = new DivisionError.Overflow(MIN, -1);

  @DisplayName("A zero divisor")
  @Points(2)
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
    divide(dividend, divisor).satisfies("a Left that says why", Either::isLeft);
  }

  @DisplayName("A quotient too big for int")
  @Points(1)
  @Reveals("integer-overflow")
  @Hint("The ints reach from -2147483648 to 2147483647. Which quotient is just outside?")
  @ParameterizedTest(name = "{0}")
  @CsvSource("quotient too big for int, -2147483648, -1")
  void tooBigForInt(String name, int dividend, int divisor) {
    divide(dividend, divisor).satisfies("a Left that says why", Either::isLeft);
  }

  @DisplayName("The reason why there is no quotient")
  @Points(3)
  @Reveals("wrong-reason")
  @Hint("Which of the two reasons is it, and which numbers were divided?")
  @ParameterizedTest(name = "{0}")
  @MethodSource("reasons")
  void reason(String name, int dividend, int divisor, DivisionError reason) {
    divide(dividend, divisor).returns(Either.left(reason));
  }

  static Stream<Arguments> reasons() {
    return Stream.of(
        arguments("seven by zero", 7, 0, byZero(7)),
        arguments("zero by zero", 0, 0, byZero(0)),
        arguments("minus seven by zero", -7, 0, byZero(-7)),
        arguments("largest int by zero", MAX, 0, byZero(MAX)),
        arguments("smallest int by zero", MIN, 0, byZero(MIN)),
        arguments("smallest int by minus one", MIN, -1, OVERFLOW));
  }

  @DisplayName("The ends of the ints")
  @Points(1)
  @Reveals("wrong-quotient")
  @Hint(
      "Only one pair of ints has a quotient that does not fit. Does a guard of yours catch more"
          + " than that pair?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "smallest int divided by one, -2147483648, 1, -2147483648",
    "largest int divided by one, 2147483647, 1, 2147483647",
    "largest int divided by minus one, 2147483647, -1, -2147483647",
    "smallest int divided by itself, -2147483648, -2147483648, 1",
    "largest int divided by smallest int, 2147483647, -2147483648, 0",
    "smallest int divided by largest int, -2147483648, 2147483647, -1",
    "one divided by smallest int, 1, -2147483648, 0",
    "smallest int divided by minus two, -2147483648, -2, 1073741824",
  })
  void endsOfTheInts(String name, int dividend, int divisor, int quotient) {
    divide(dividend, divisor).returns(Either.right(quotient));
  }

  @DisplayName("Negative numbers")
  @Points(1)
  @Reveals("rounding-of-quotients")
  @Hint("-3.5 lies between -4 and -3. Which of the two is nearer to zero?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "negative dividend, -7, 2, -3",
    "negative divisor, 7, -2, -3",
    "both negative, -7, -2, 3",
    "negative dividend closer to zero than the divisor, -3, 7, 0",
    "negative and exact, -6, 3, -2",
    "negative dividend and a power of two, -7, 1024, 0",
    "minus one and a big power of two, -1, 1073741824, 0",
  })
  void negativeNumbers(String name, int dividend, int divisor, int quotient) {
    divide(dividend, divisor).returns(Either.right(quotient));
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
    "forty-nine divided by itself, 49, 49, 1",
    "ninety-eight divided by itself, 98, 98, 1",
  })
  void ordinaryDivisions(String name, int dividend, int divisor, int quotient) {
    divide(dividend, divisor).returns(Either.right(quotient));
  }

  @DisplayName("No divisors")
  @Points(2)
  @Reveals("wrong-start-value")
  @Hint("What is left of a number that nothing has divided yet?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "empty divisors, 7",
    "zero through no divisors, 0",
    "negative number through no divisors, -7",
    "smallest int through no divisors, -2147483648",
  })
  void noDivisors(String name, int dividend) {
    divideThrough(dividend, List.empty()).returns(Either.right(dividend));
  }

  @DisplayName("Every divisor in turn")
  @Points(2)
  @Reveals("wrong-quotient")
  @Hint("How many divisions are there to make, and what is divided by the second divisor?")
  @ParameterizedTest(name = "{0}")
  @MethodSource("divisionsInTurn")
  void everyDivisorInTurn(String name, int dividend, List<Integer> divisors, int quotient) {
    divideThrough(dividend, divisors).returns(Either.right(quotient));
  }

  static Stream<Arguments> divisionsInTurn() {
    return Stream.of(
        arguments("one divisor", 7, List.of(2), 3),
        arguments("two divisors", 100, List.of(5, 2), 10),
        arguments("three divisors", 210, List.of(2, 3, 5), 7),
        arguments("negative divisors", 100, List.of(-5, 2, -3), 3),
        arguments("rounded on the way", -7, List.of(2, 2), -1),
        arguments("the same divisor three times", 64, List.of(2, 2, 2), 8),
        arguments("the same big divisor twice", 12_000_000, List.of(1000, 1000), 12),
        arguments("the same divisor at both ends", 60, List.of(2, 3, 2), 5),
        arguments("product of the divisors beyond int", 7, List.of(641, 6_700_417), 0),
        arguments("one big divisor, and once more", 1_000_000, List.fill(2, 1000), 1),
        arguments("product of the divisors beyond long", 7, List.fill(4, 65_536), 0),
        arguments(
            "product of the divisors minus one in a long",
            7,
            List.of(65_535, 65_537, 641, 6_700_417),
            0),
        arguments("quotient of zero on the way", 3, List.of(7, 5, -1), 0),
        arguments("quotient of one on the way", 7, List.of(7, 1, -1), -1),
        arguments("quotient of minus one on the way", 7, List.of(-7, -1), 1),
        arguments("largest int on the way", MAX, List.of(1, -1), -MAX),
        arguments("smallest int on the way", MIN, List.of(1, 1), MIN),
        arguments("smallest int by three", MIN, List.of(3), -715_827_882),
        arguments("smallest int by minus two", MIN, List.of(-2), 1 << 30),
        arguments("smallest int by one and then by minus two", MIN, List.of(1, -2), 1 << 30),
        arguments("smallest int by itself", MIN, List.of(MIN), 1));
  }

  @DisplayName("The order of the divisors")
  @Points(1)
  @Reveals("wrong-order")
  @Hint("Which divisor meets the dividend itself?")
  @ParameterizedTest(name = "{0}")
  @MethodSource("orders")
  void orderOfTheDivisors(String name, int dividend, List<Integer> divisors, int quotient) {
    divideThrough(dividend, divisors).returns(Either.right(quotient));
  }

  static Stream<Arguments> orders() {
    return Stream.of(
        arguments("smallest int by two and then by minus one", MIN, List.of(2, -1), 1 << 30),
        arguments("smallest int by minus one in the end", MIN, List.of(1, 3, -1), 715_827_882));
  }

  @DisplayName("A zero on the way")
  @Points(2)
  @Reveals("sentinel-as-answer")
  @Hint("Does a dividend of zero mean that the end is reached? What is zero divided by zero?")
  @ParameterizedTest(name = "{0}")
  @MethodSource("zeroesOnTheWay")
  void zeroOnTheWay(String name, int dividend, List<Integer> divisors) {
    divideThrough(dividend, divisors).satisfies("a Left that says why", Either::isLeft);
  }

  static Stream<Arguments> zeroesOnTheWay() {
    return Stream.of(
        arguments("zero divided by zero on the way", 3, List.of(7, 0)),
        arguments("zero goes on for a while", 3, List.of(7, 5, 5, 0)),
        arguments("zero from the start", 0, List.of(5, 0)),
        arguments("zero and nothing else", 0, List.of(0)),
        arguments("zero divided by zero and by five", 0, List.of(0, 5)),
        arguments("zero divided by zero before the last divisor", 3, List.of(7, 0, 5)),
        arguments("zero by zero twice", 0, List.of(0, 0)));
  }

  @DisplayName("An error in any place")
  @Points(3)
  @Reveals("going-on-after-an-error")
  @Hint("What does the function return when one of the divisions has a Left for an answer?")
  @ParameterizedTest(name = "{0}")
  @MethodSource("errorsInAnyPlace")
  void errorInAnyPlace(String name, int dividend, List<Integer> divisors) {
    divideThrough(dividend, divisors).satisfies("a Left that says why", Either::isLeft);
  }

  static Stream<Arguments> errorsInAnyPlace() {
    return Stream.of(
        arguments("only divisor is zero", 100, List.of(0)),
        arguments("error in first place", 100, List.of(0, 5, 2)),
        arguments("error in middle place", 100, List.of(5, 0, 2)),
        arguments("error in last place", 100, List.of(5, 2, 0)));
  }

  @DisplayName("An overflow on the way")
  @Points(2)
  @Reveals("integer-overflow")
  @Hint("Must each quotient fit an int, or only the last one?")
  @ParameterizedTest(name = "{0}")
  @MethodSource("overflowsOnTheWay")
  void overflowOnTheWay(String name, int dividend, List<Integer> divisors) {
    divideThrough(dividend, divisors).satisfies("a Left that says why", Either::isLeft);
  }

  static Stream<Arguments> overflowsOnTheWay() {
    return Stream.of(
        arguments("overflow at once", MIN, List.of(-1)),
        arguments("overflow midway", MIN, List.of(1, -1)),
        arguments("overflow in middle place", MIN, List.of(1, -1, 3)),
        arguments("overflow undone by another minus one", MIN, List.of(-1, -1)),
        arguments("overflow brought back by a divisor", MIN, List.of(-1, 2)));
  }

  @DisplayName("The division that failed")
  @Points(3)
  @Reveals("wrong-reason")
  @Hint("Which number was about to be divided when the error came up?")
  @ParameterizedTest(name = "{0}")
  @MethodSource("failedDivisions")
  void failedDivision(String name, int dividend, List<Integer> divisors, DivisionError reason) {
    divideThrough(dividend, divisors).returns(Either.left(reason));
  }

  static Stream<Arguments> failedDivisions() {
    return Stream.of(
        arguments("first division", 100, List.of(0, 5), byZero(100)),
        arguments("division in the middle", 100, List.of(5, 0, 2), byZero(20)),
        arguments("last division", 100, List.of(5, 2, 0), byZero(10)),
        arguments("only division", 100, List.of(0), byZero(100)),
        arguments("running dividend of zero", 3, List.of(7, 0), byZero(0)),
        arguments("running dividend that stays zero", 3, List.of(7, 5, 0), byZero(0)),
        arguments("running dividend of zero from the start", 0, List.of(5, 0), byZero(0)),
        arguments("negative running dividend", -7, List.of(0, 2), byZero(-7)),
        arguments("running dividend of one", 7, List.of(7, 0), byZero(1)),
        arguments("running dividend of minus one", 7, List.of(-7, 0), byZero(-1)),
        arguments("rounded running dividend", -7, List.of(2, 0), byZero(-3)),
        arguments("smallest int as running dividend", MIN, List.of(1, 0), byZero(MIN)),
        arguments("two errors with a running dividend", 100, List.of(5, 0, 2, 0), byZero(20)),
        arguments("overflow after a division by one", MIN, List.of(1, -1), OVERFLOW));
  }

  @DisplayName("The first of two errors")
  @Points(3)
  @Reveals("going-on-after-an-error")
  @Hint("Which number would the next divisor divide, once a division has failed?")
  @ParameterizedTest(name = "{0}")
  @MethodSource("twoErrors")
  void firstOfTwoErrors(String name, int dividend, List<Integer> divisors, DivisionError reason) {
    divideThrough(dividend, divisors).returns(Either.left(reason));
  }

  static Stream<Arguments> twoErrors() {
    return Stream.of(
        arguments("zero and then zero", 100, List.of(0, 0), byZero(100)),
        arguments("zero and later zero", 100, List.of(1, 0, 5, 0), byZero(100)),
        arguments("zero and then overflow", MIN, List.of(0, -1), byZero(MIN)),
        arguments("overflow and then zero", MIN, List.of(-1, 0), OVERFLOW),
        arguments("overflow and later zero", MIN, List.of(1, -1, 2, 0), OVERFLOW));
  }

  @DisplayName("A thousand divisors")
  @Points(1)
  @Reveals("no-answer")
  @Hint("How many divisions does the code make for two divisors, for three, for four?")
  @Steps(200_000_000)
  @ParameterizedTest(name = "{0}")
  @MethodSource("thousands")
  void thousandDivisors(
      String name, int dividend, List<Integer> divisors, Either<DivisionError, Integer> answer) {
    divideThrough(dividend, divisors).returns(answer);
  }

  static Stream<Arguments> thousands() {
    return Stream.of(
        arguments("a thousand ones", 7, ones(1000), Either.right(7)),
        arguments("a thousand minus ones", 7, List.fill(1000, -1), Either.right(7)),
        arguments("zero in first place", 7, ones(999).prepend(0), Either.left(byZero(7))));
  }

  @DisplayName("The last of many divisors")
  @Points(1)
  @Reveals("wrong-quotient")
  @Hint("Which divisor is the last that the code comes to, and how does it know?")
  @Steps(200_000_000)
  @ParameterizedTest(name = "{0}")
  @MethodSource("lastOnes")
  void lastOfManyDivisors(
      String name, int dividend, List<Integer> divisors, Either<DivisionError, Integer> answer) {
    divideThrough(dividend, divisors).returns(answer);
  }

  static Stream<Arguments> lastOnes() {
    return Stream.of(
        arguments("two in 101st place", 8, ones(100).append(2), Either.right(4)),
        arguments("two in 300th place", 8, ones(299).append(2), Either.right(4)),
        arguments("two in 997th place", 8, ones(996).append(2), Either.right(4)),
        arguments("two in thousandth place", 8, ones(999).append(2), Either.right(4)),
        arguments("zero in 300th place", 7, ones(299).append(0), Either.left(byZero(7))),
        arguments("zero in thousandth place", 7, ones(999).append(0), Either.left(byZero(7))),
        arguments(
            "overflow in thousandth place", MIN, ones(999).append(-1), Either.left(OVERFLOW)));
  }

  private static List<Integer> ones(int count) {
    return List.fill(count, 1);
  }

  @DisplayName("A division by zero in words")
  @Points(2)
  @Reveals("wrong-reason")
  @Hint("Is the dividend in the sentence, digit by digit and with its sign?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "seven in words, 7",
    "zero in words, 0",
    "negative number in words, -7",
    "four digits in words, 1000",
    "a million in words, 1000000",
    "largest int in words, 2147483647",
    "smallest int in words, -2147483648",
  })
  void zeroDivisorInWords(String name, int dividend) {
    explain(byZero(dividend))
        .satisfies(
            "a sentence with the number " + dividend,
            sentence -> WholeNumbers.contains(sentence, dividend));
  }

  @DisplayName("An overflow in words")
  @Points(2)
  @Reveals("wrong-reason")
  @Hint("An overflow has two numbers. Can a reader tell where one ends and the other begins?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the overflow of ints, -2147483648, -1",
    "one number ends with the other, 12, 2",
    "one number begins with the other, 1, 12",
    "opposite numbers, 7, -7",
    "the same number twice, 5, 5",
    "four digits each, 1000, -2000",
    "two long numbers, -2147483648, -2147483647",
  })
  void overflowInWords(String name, int dividend, int divisor) {
    explain(new DivisionError.Overflow(dividend, divisor))
        .satisfies(
            "a sentence with the numbers " + dividend + " and " + divisor,
            sentence ->
                WholeNumbers.contains(sentence, dividend)
                    && WholeNumbers.contains(sentence, divisor));
  }

  private static DivisionError byZero(int dividend) {
    return new DivisionError.ByZero(dividend);
  }

  private static Call<Either<DivisionError, Integer>> divide(int dividend, int divisor) {
    return call(() -> ExplainedDivision.divide(dividend, divisor), "divide", dividend, divisor);
  }

  private static Call<Either<DivisionError, Integer>> divideThrough(
      int dividend, List<Integer> divisors) {
    return call(
        () -> ExplainedDivision.divideThrough(dividend, divisors),
        "divideThrough",
        dividend,
        divisors);
  }

  private static Call<String> explain(DivisionError error) {
    return call(() -> ExplainedDivision.explain(error), "explain", error);
  }
}
