import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DiceTest {
  @Test
  void showsOneToSix() {
    assertTrue(Dice.roll(42) >= 1 && Dice.roll(42) <= 6);
  }
}
