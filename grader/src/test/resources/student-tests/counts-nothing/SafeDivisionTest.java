import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class SafeDivisionTest {
  @Test
  void isTrue() {
    assertTrue(true);
  }

  @Test
  void asksOnly() {
    SafeDivision.divide(1, 0);
  }

  @Test
  void isEmpty() {}

  @Test
  @Disabled
  void isSwitchedOff() {
    assertTrue(SafeDivision.divide(1, 0).isEmpty());
  }

  @Test
  void assumesTooMuch() {
    assumeTrue(SafeDivision.divide(1, 0).isDefined());
    assertTrue(SafeDivision.divide(1, 0).isEmpty());
  }
}
