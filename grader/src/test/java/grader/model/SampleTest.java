package grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          None                      | f(1) got None, expected Some(1)
          "threw up"                | f(1) got "threw up", expected Some(1)
          threw ArithmeticException | f(1) threw ArithmeticException, expected Some(1)
          was stopped in line 3     | f(1) was stopped in line 3, expected Some(1)
          overflowed the stack      | f(1) overflowed the stack, expected Some(1)
          failed                    | f(1) failed, expected Some(1)
          failedToAnswer            | f(1) got failedToAnswer, expected Some(1)
          """)
  void whatHappenedInPlaceOfAnAnswerIsNotGot(String got, String sentence) {
    assertThat(new Sample("f(1)", got, "Some(1)").sentence()).isEqualTo(sentence);
  }
}
