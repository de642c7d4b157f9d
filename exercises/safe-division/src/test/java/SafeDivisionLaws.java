import static grader.suite.Call.call;

import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Show;
import grader.suite.probe.RoundNumbers;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SafeDivisionLaws {

  @Label("A zero divisor gives none")
  @Points(1)
  @Reveals("division-by-zero")
  @Hint("Which divisor needs an answer of its own, before you divide?")
  @Property
  void zeroDivisorGivesNone(@ForAll int dividend) {
    divide(dividend, 0).returns(Option.none());
    divide(dividend, 0).returns(Option.none());
  }

  @Label("Quotient times divisor plus remainder is the dividend")
  @Points(2)
  @Reveals("wrong-quotient")
  @Hint(
      "The remainder is smaller than the divisor and has the sign of the dividend. Try the example"
          + " on paper.")
  @Property(tries = 2000)
  void quotientTimesDivisorPlusRemainderIsTheDividend(@ForAll int dividend, @ForAll int divisor) {
    Assume.that(hasQuotient(dividend, divisor));
    divide(dividend, divisor).returns(Option.some(dividend / divisor));
  }

  @Label("Every small divisor works for every kind of dividend")
  @Points(1)
  @Reveals("wrong-quotient")
  @Hint("What does the code do for this divisor that it does not do for its neighbours?")
  @Property(tries = 2500)
  void everySmallDivisor(
      @ForAll @From("kindsOfDividends") int dividend,
      @ForAll @IntRange(min = -200, max = 200) int divisor,
      @ForAll @IntRange(min = -1000, max = 1000) int quotient) {
    Assume.that(hasQuotient(dividend, divisor));
    divide(dividend, divisor).returns(Option.some(dividend / divisor));
    divide(quotient * divisor, divisor).returns(Option.some(quotient));
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
        divide(dividend, divisor).returns(Option.some(dividend / divisor));
      }
    }
  }

  @Label("The opposite dividend gives the opposite quotient")
  @Points(1)
  @Reveals("rounding-of-quotients")
  @Hint("Rounding toward zero treats -7 and 7 alike. Rounding down does not.")
  @Property
  void oppositeDividendGivesOppositeQuotient(@ForAll int dividend, @ForAll int divisor) {
    Assume.that(
        hasQuotient(dividend, divisor)
            && hasQuotient(-dividend, divisor)
            && dividend != Integer.MIN_VALUE);
    Call<Option<Integer>> question = divide(dividend, divisor);
    Call<Option<Integer>> opposite = divide(-dividend, divisor);
    if (question.value().contains(dividend / divisor)) {
      isOppositeOf(question, opposite);
    } else {
      isOppositeOf(opposite, question); // the one that is wrong is told as wrong
    }
  }

  @Label("The same question gets the same answer")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("Does the answer depend on anything but the two arguments?")
  @Property(tries = 500)
  void sameQuestionSameAnswer(@ForAll int dividend, @ForAll int divisor, @ForAll int other) {
    Assume.that(hasQuotient(dividend, divisor));
    Option<Integer> first = divide(dividend, divisor).value();
    divide(dividend, divisor).returns(first);
    divide(dividend, divisor).returns(first);
    divide(dividend, other).disregarded();
    divide(other, divisor).disregarded();
    divide(dividend, 0).disregarded();
    divide(dividend, divisor).returns(first);
    divide(Integer.MIN_VALUE, -1).disregarded();
    divide(dividend, divisor).returns(first);
  }

  @Label("A question is not taken for another one")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("What does the code keep of a question, and which other questions look the same then?")
  @Property
  void questionIsNotTakenForAnother(@ForAll @From("roundNumbers") int number) {
    Call<Option<Integer>> zero = divide(0, 7);
    Option<Integer> quotient = zero.value();
    divide(1, 0).disregarded();
    divide(0, Math.abs(number))
        .satisfies("the same as " + zero + ", " + Show.value(quotient), quotient::equals);
  }

  private static void isOppositeOf(Call<Option<Integer>> question, Call<Option<Integer>> opposite) {
    Option<Integer> quotient = question.value();
    opposite.satisfies(
        "the opposite of " + question + ", which gave " + Show.value(quotient),
        answer -> answer.equals(quotient.map(q -> -q)));
  }

  @Provide
  Arbitrary<Integer> roundNumbers() {
    return RoundNumbers.ints();
  }

  @Provide
  Arbitrary<Integer> kindsOfDividends() {
    return Arbitraries.of(
        0, 1, -1, 7, -7, 100, 1_000_003, -1_000_003, Integer.MAX_VALUE, Integer.MIN_VALUE);
  }

  private static boolean hasQuotient(int dividend, int divisor) {
    return divisor != 0 && !(dividend == Integer.MIN_VALUE && divisor == -1);
  }

  private static Call<Option<Integer>> divide(int dividend, int divisor) {
    return call(() -> SafeDivision.divide(dividend, divisor), "divide", dividend, divisor);
  }
}
