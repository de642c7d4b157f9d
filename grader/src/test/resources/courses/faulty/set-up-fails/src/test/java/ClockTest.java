import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClockTest {
  @BeforeAll
  static void connect() {
    throw new IllegalStateException("no clock is connected");
  }

  @Test
  void dayHasHours() {
    assertEquals(24, Clock.hours());
  }

  @Test
  void dayHasTwiceTwelveHours() {
    assertEquals(2 * 12, Clock.hours());
  }
}
