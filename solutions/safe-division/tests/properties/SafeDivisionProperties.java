import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Model tests for safe division, as properties. */
class SafeDivisionProperties {

  @Property
  void nothingCanBeDividedByZero(@ForAll int dividend) {
    assertEquals(Option.none(), SafeDivision.divide(dividend, 0));
  }

  @Property(tries = 2000)
  void theAnswerIsTheQuotientWhereverItFitsAnInt(@ForAll int dividend, @ForAll int divisor) {
    Assume.that(divisor != 0);
    long quotient = (long) dividend / divisor;
    Option<Integer> expected =
        quotient > Integer.MAX_VALUE ? Option.none() : Option.some((int) quotient);
    assertEquals(expected, SafeDivision.divide(dividend, divisor));
  }

  @Property(tries = 3000)
  void smallNumbersAreNoException(
      @ForAll @IntRange(min = -150, max = 150) int dividend,
      @ForAll @IntRange(min = -150, max = 150) int divisor) {
    Assume.that(divisor != 0);
    assertEquals(Option.some(dividend / divisor), SafeDivision.divide(dividend, divisor));
    assertEquals(Option.some(dividend), SafeDivision.divide(dividend * divisor, divisor));
  }

  @Property
  void anAnswerDoesNotDependOnEarlierOnes(
      @ForAll int dividend, @ForAll @IntRange(min = 1, max = 1000) int divisor) {
    Option<Integer> before = SafeDivision.divide(dividend, divisor);
    Option<Integer> none = SafeDivision.divide(dividend, 0);
    assertEquals(none, SafeDivision.divide(dividend, 0));
    Option<Integer> after = SafeDivision.divide(dividend, divisor);
    SafeDivision.divide(Integer.MIN_VALUE, -1);
    assertEquals(before, SafeDivision.divide(dividend, divisor));
    assertEquals(Option.some(dividend / divisor), before);
    assertEquals(Option.none(), none);
    assertEquals(before, after);
  }
}
