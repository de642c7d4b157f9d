package grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckIdTest {

  @ParameterizedTest
  @CsvSource({
    "zeroDivisor, zero-divisor",
    "notALetter, not-a-letter",
    "isNaN, is-na-n",
    "readsXMLFiles, reads-xml-files",
    "of2Elements, of2-elements",
    "halves, halves",
  })
  void aMethodIsWrittenInKebabCase(String method, String id) {
    assertThat(CheckId.of(method)).isEqualTo(id);
  }

  @Test
  void aRowStandsBehindItsTable() {
    assertThat(CheckId.of("zeroDivisor", "Zero, by zero!")).isEqualTo("zero-divisor/zero-by-zero");
  }
}
