import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SafeDivisionTest {
  @Test
  void isTheReference() throws Exception {
    try (var bytes = SafeDivision.class.getResourceAsStream("SafeDivision.class")) {
      assertEquals(1000, bytes.readAllBytes().length);
    }
  }
}
