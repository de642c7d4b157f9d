import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

public class TwoSidesTest {
  @Test
  @DisplayName("a square")
  public void testSquare() {
    assertThat(new TwoSides(new Sides(3, 3)).getArea()).isEqualTo(9);
  }

  @Disabled("Remove to run test")
  @Test
  @DisplayName("a line has no area")
  public void testLine() {
    assertThat(new TwoSides(new Sides(0, 7)).getArea()).isZero();
  }

  @Disabled("Remove to run test")
  @Test
  @DisplayName("a side cannot be negative")
  public void testNegativeSide() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new TwoSides(new Sides(-1, 1)))
        .withMessage("a side is negative");
  }
}
