import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SafeDivisionProperties {
  @Property(tries = 40)
  void smallNumbersAreDivided(
      @ForAll @IntRange(min = -150, max = 150) int dividend,
      @ForAll @IntRange(min = -150, max = 150) int divisor) {
    Assume.that(divisor != 0);
    assertEquals(Option.some(dividend / divisor), SafeDivision.divide(dividend, divisor));
  }

  @Test
  void nothingIsDividedByZero() {
    assertEquals(Option.none(), SafeDivision.divide(9, 0));
  }

  @Test
  void anotherNumberIsNotDividedByZeroEither() {
    assertEquals(Option.none(), SafeDivision.divide(8, 0));
  }
}
