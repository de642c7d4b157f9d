import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HalfTest {
  @Test
  void ofMinusThree() {
    assertEquals(-1, Half.of(-3));
  }
}
