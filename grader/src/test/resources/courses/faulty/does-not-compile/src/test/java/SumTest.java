import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SumTest {
  @Test
  void ofThree() {
    assertEquals(6, Sum.of(1, 2, 3));
  }
}
