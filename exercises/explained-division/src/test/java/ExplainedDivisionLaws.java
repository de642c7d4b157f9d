import static grader.suite.Call.call;

import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Show;
import grader.suite.probe.Purity;
import grader.suite.probe.RoundNumbers;
import io.vavr.collection.List;
import io.vavr.control.Either;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ExplainedDivisionLaws {

  @Label("A division by zero says what was to be divided")
  @Points(1)
  @Reveals("wrong-reason")
  @Hint("Whoever reads the reason wants to know which number could not be divided.")
  @Property
  void zeroDivisorSaysTheDividend(@ForAll int dividend) {
    divide(dividend, 0).returns(Either.left(new DivisionError.ByZero(dividend)));
  }

  @Label("Quotient times divisor plus remainder is the dividend")
  @Points(1)
  @Reveals("wrong-quotient")
  @Hint(
      "The remainder is smaller than the divisor and has the sign of the dividend. Try the example"
          + " on paper.")
  @Property(tries = 2000)
  void quotientTimesDivisorPlusRemainderIsTheDividend(@ForAll int dividend, @ForAll int divisor) {
    Assume.that(hasQuotient(dividend, divisor));
    divide(dividend, divisor).returns(Either.right(dividend / divisor));
  }

  @Label("Every small divisor works for every kind of dividend")
  @Points(1)
  @Reveals("wrong-quotient")
  @Hint("What does the code do for this divisor that it does not do for its neighbours?")
  @Property(tries = 5000)
  void everySmallDivisor(
      @ForAll @From("kindsOfDividends") int dividend,
      @ForAll @IntRange(min = -200, max = 200) int divisor) {
    Assume.that(hasQuotient(dividend, divisor));
    divide(dividend, divisor).returns(Either.right(dividend / divisor));
  }

  @Label("Every round divisor works for every kind of dividend")
  @Points(1)
  @Reveals("wrong-quotient")
  @Hint("Does the code take a shortcut for this divisor or this quotient? Try it on paper.")
  @Property(tries = 3000)
  void everyRoundDivisor(
      @ForAll @From("roundNumbers") int divisor, @ForAll @From("roundNumbers") int number) {
    for (int dividend : RoundNumbers.dividends(divisor, number)) {
      if (hasQuotient(dividend, divisor)) {
        divide(dividend, divisor).returns(Either.right(dividend / divisor));
      }
    }
  }

  @Label("The same division gets the same answer")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("Does the answer depend on anything but the two arguments?")
  @Property
  void sameDivisionSameAnswer(
      @ForAll @IntRange(min = 1, max = 1000) int quotient,
      @ForAll @IntRange(min = 1, max = 1000) int divisor,
      @ForAll int other) {
    int dividend = quotient * divisor;
    divide(dividend, other).disregarded();
    divide(other, divisor).disregarded();
    divide(dividend, divisor).returns(Either.right(quotient));
    divide(dividend, 0).disregarded();
    divide(Integer.MIN_VALUE, -1).disregarded();
    divide(dividend, divisor).returns(Either.right(quotient));
  }

  @Label("Each divisor divides what the ones before it left")
  @Points(2)
  @Reveals("wrong-quotient")
  @Hint("Divide on paper, one divisor after the other. Where does the code part from you?")
  @Property
  void eachDivisorDividesInTurn(
      @ForAll int dividend, @ForAll @From("divisors") List<Integer> divisors) {
    Assume.that(dividend != Integer.MIN_VALUE); // so no division on the way can overflow
    divideThrough(dividend, divisors).returns(Either.right(inTurn(dividend, divisors)));
  }

  @Label("The reason holds the number that was about to be divided")
  @Points(2)
  @Reveals("wrong-reason")
  @Hint("Which number was about to be divided when the error came up?")
  @Property
  void reasonHoldsTheRunningDividend(
      @ForAll int dividend, @ForAll @From("divisors") List<Integer> divisors) {
    int running = inTurn(dividend, divisors);
    Assume.that(dividend != Integer.MIN_VALUE && running != 0);
    divideThrough(dividend, divisors.append(0))
        .returns(Either.left(new DivisionError.ByZero(running)));
  }

  @Label("Whatever follows the first error changes nothing")
  @Points(2)
  @Reveals("going-on-after-an-error")
  @Hint("Which number would the next divisor divide, once a division has failed?")
  @Property
  void whateverFollowsTheFirstErrorChangesNothing(
      @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int dividend,
      @ForAll @IntRange(min = 0, max = 5) int ones,
      @ForAll List<@IntRange(min = -3, max = 3) Integer> more) {
    divideThrough(dividend, List.fill(ones, 1).append(0).appendAll(more))
        .returns(Either.left(new DivisionError.ByZero(dividend)));
  }

  @Label("The same divisors get the same answer")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("Does anything stay behind when the function has returned?")
  @Property
  void sameDivisorsSameAnswer(
      @ForAll @IntRange(min = 1, max = 100) int quotient,
      @ForAll @From("differentDivisors") List<Integer> divisors,
      @ForAll int other) {
    int dividend = quotient * divisors.product().intValue();
    Call<Either<DivisionError, Integer>> failing = divideThrough(dividend, divisors.append(0));
    Either<DivisionError, Integer> error = failing.value();
    failing.satisfies("the same as before, which gave " + Show.value(error), error::equals);
    divideThrough(other, divisors).disregarded();
    divideThrough(dividend, divisors).returns(Either.right(quotient));
    divideThrough(Integer.MIN_VALUE, List.of(-1)).disregarded();
    divideThrough(dividend, List.of(other)).disregarded();
    divideThrough(dividend, divisors).returns(Either.right(quotient));
  }

  @Label("A division by zero in words holds its number")
  @Points(1)
  @Reveals("wrong-reason")
  @Hint("Is the dividend in the sentence, digit by digit and with its sign?")
  @Property
  void zeroDivisorInWordsHoldsItsNumber(@ForAll int dividend) {
    explain(new DivisionError.ByZero(dividend))
        .satisfies(
            "a sentence with the number " + dividend,
            sentence -> WholeNumbers.contains(sentence, dividend));
  }

  @Label("An overflow in words holds both numbers")
  @Points(1)
  @Reveals("wrong-reason")
  @Hint("Where does the code take the two numbers from?")
  @Property
  void overflowInWordsHoldsBothNumbers(@ForAll int dividend, @ForAll int divisor) {
    explain(new DivisionError.Overflow(dividend, divisor))
        .satisfies(
            "a sentence with the numbers " + dividend + " and " + divisor,
            sentence ->
                WholeNumbers.contains(sentence, dividend)
                    && WholeNumbers.contains(sentence, divisor));
  }

  @Label("The same error gets the same sentence")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("Does the sentence depend on anything but the error?")
  @Property
  void sameErrorSameSentence(@ForAll int dividend, @ForAll int divisor, @ForAll int other) {
    Call<String> overflow = explain(new DivisionError.Overflow(dividend, divisor));
    Call<String> byZero = explain(new DivisionError.ByZero(dividend));
    Call<String> anotherByZero = explain(new DivisionError.ByZero(other));
    Purity.sameAnswer(
        overflow,
        divide(other, 0),
        anotherByZero,
        explain(new DivisionError.Overflow(divisor, dividend)));
    Purity.sameAnswer(byZero, overflow, anotherByZero);
  }

  @Label("Opposite numbers have different sentences")
  @Points(1)
  @Reveals("wrong-reason")
  @Hint("What tells a reader of the sentence whether the number is negative?")
  @Property(tries = 200)
  void oppositeNumbersHaveDifferentSentences(
      @ForAll @IntRange(min = 1) int number, @ForAll int other) {
    differ(new DivisionError.ByZero(number), new DivisionError.ByZero(-number));
    differ(new DivisionError.Overflow(number, other), new DivisionError.Overflow(-number, other));
    differ(new DivisionError.Overflow(other, number), new DivisionError.Overflow(other, -number));
  }

  private static void differ(DivisionError error, DivisionError opposite) {
    String sentence = explain(error).value();
    explain(opposite)
        .satisfies(
            "another sentence than for " + error + ", which gave " + Show.value(sentence),
            another -> !another.equals(sentence));
  }

  @Provide
  Arbitrary<Integer> roundNumbers() {
    return RoundNumbers.ints();
  }

  @Provide
  Arbitrary<Integer> kindsOfDividends() {
    return Arbitraries.of(
        0, 1, -1, 7, -7, 11, 100, 1_000_003, -1_000_003, Integer.MAX_VALUE, Integer.MIN_VALUE);
  }

  /** Often small ones, as a big one leaves nothing to divide for those after it. */
  @Provide
  Arbitrary<List<Integer>> divisors() {
    Arbitrary<Integer> positive = Arbitraries.integers().between(1, 3);
    Arbitrary<Integer> negative = Arbitraries.integers().between(-3, -1);
    Arbitrary<Integer> any = Arbitraries.integers().filter(divisor -> divisor != 0);
    return Arbitraries.oneOf(positive, negative, positive, any)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(List::ofAll);
  }

  @Provide
  Arbitrary<List<Integer>> differentDivisors() {
    return Arbitraries.integers()
        .between(2, 9)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .uniqueElements()
        .map(List::ofAll);
  }

  private static int inTurn(int dividend, List<Integer> divisors) {
    return divisors.foldLeft(dividend, (running, divisor) -> running / divisor);
  }

  private static boolean hasQuotient(int dividend, int divisor) {
    return divisor != 0 && !(dividend == Integer.MIN_VALUE && divisor == -1);
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
