import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class SafeDivisionTest {
  @Test
  void looksForTheClassLoader() {
    assertThat(new SafeDivisionTest()).extracting("class.classLoader").isNotNull();
  }

  @Test
  void comparesFields() {
    assertThat(SafeDivision.divide(7, 2)).usingRecursiveComparison().isNotNull();
    Assertions.setAllowExtractingPrivateFields(true);
  }

  @Test
  void makesClasses() {
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(SafeDivision.divide(7, 0)).isEmpty();
    softly.assertAll();
  }
}
