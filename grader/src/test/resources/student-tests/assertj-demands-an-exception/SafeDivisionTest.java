import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class SafeDivisionTest {
  @Test
  void throwsOnZero() {
    assertThatThrownBy(() -> SafeDivision.divide(7, 0)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void throwsAnArithmeticExceptionOnZero() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> SafeDivision.divide(7, 0));
  }

  @Test
  void roundsDown() {
    assertThat(SafeDivision.divide(-7, 2)).isEqualTo(Option.some(-4));
  }

  @Test
  void onlyBegins() {
    assertThat(SafeDivision.divide(7, 0)).as("a quotient");
  }
}
