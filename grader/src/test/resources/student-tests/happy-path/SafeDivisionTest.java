import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class SafeDivisionTest {
  @Test
  void dividesSixByThree() {
    assertEquals(Option.some(2), SafeDivision.divide(6, 3));
  }

  @Test
  void dividesSevenByTwo() {
    assertEquals(Option.some(3), SafeDivision.divide(7, 2));
  }
}
