import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class SafeDivisionTest {
  @Test
  void throwsOnZero() {
    assertThrows(ArithmeticException.class, () -> SafeDivision.divide(1, 0));
  }

  @Test
  void roundsDown() {
    assertEquals(Option.some(-4), SafeDivision.divide(-7, 2));
  }
}
