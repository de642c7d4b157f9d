import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.control.Option;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SafeDivisionTest {
  @Test
  void loops() {
    while (SafeDivision.divide(1, 0).isEmpty()) {}
  }

  @Test
  void swallowsTheEnd() {
    while (true) {
      try {
        while (true) {}
      } catch (Throwable stopped) {
        assertTrue(true);
      }
    }
  }

  @Test
  void fillsTheMemory() {
    long[][] much = new long[1000][];
    for (int i = 0; i < much.length; i++) {
      much[i] = new long[10_000_000];
    }
    assertEquals(0, much[0][0]);
  }

  @Property
  boolean loopsForZero(@ForAll int dividend) {
    while (dividend == 0) {}
    return true;
  }

  @Test
  void isFine() {
    assertEquals(Option.none(), SafeDivision.divide(1, 0));
  }
}
