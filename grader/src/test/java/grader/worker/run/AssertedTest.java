package grader.worker.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AssertedTest {
  private static Asserted said(ThrowingCallable assertion) {
    return Asserted.of(catchThrowable(assertion));
  }

  private static Asserted failing(String expected) {
    return new Asserted("the assertion failed", expected);
  }

  @Test
  void comparedValuesAreToldWithTheWordsOfTheAuthor() {
    assertThat(said(() -> assertEquals(3, 4))).isEqualTo(new Asserted("4", "3"));
    assertThat(said(() -> assertEquals(3, 4, "the sum")))
        .isEqualTo(new Asserted("4", "3 (the sum)"));
    assertThat(said(() -> assertTrue(false, "is a leap year")))
        .isEqualTo(new Asserted("false", "true (is a leap year)"));
    assertThat(said(() -> assertThat("pear").isEqualTo("fig")))
        .isEqualTo(new Asserted("\"pear\"", "\"fig\""));
    assertThat(said(() -> assertThat(false).isTrue())).isEqualTo(new Asserted("false", "true"));
  }

  @Test
  void whatIsNoComparisonIsToldFromItsMessage() {
    assertThat(said(() -> assertThat(List.of(1, 2)).contains(3)))
        .isEqualTo(
            new Asserted(
                "[1, 2]", "to contain: [3] but could not find the following element(s): [3]"));
    assertThat(said(() -> assertThat("").isNotEmpty()).expected())
        .isEqualTo("Expecting actual not to be empty");
    assertThat(said(() -> assertThrows(IllegalStateException.class, () -> {})).expected())
        .isEqualTo(
            "Expected java.lang.IllegalStateException to be thrown, but nothing was thrown.");
    assertThat(said(() -> assertThatThrownBy(() -> {}).isNotNull()).expected())
        .contains("Expecting code to raise a throwable.");
    assertThat(said(() -> fail("no such word"))).isEqualTo(failing("no such word"));
  }

  @Test
  void librariesWithoutValuesAreToldByTheFormOfTheirMessages() {
    assertThat(Asserted.of(new AssertionError("\nExpected: is <3>\n     but: was <4>")))
        .isEqualTo(new Asserted("<4>", "is <3>"));
    assertThat(Asserted.of(new AssertionError("the sum\nExpected: is <3>\n     but: was <4>")))
        .isEqualTo(new Asserted("<4>", "is <3> (the sum)"));
    assertThat(Asserted.of(new AssertionError("expected:<3> but was:<4>")))
        .isEqualTo(new Asserted("4", "3"));
    assertThat(Asserted.of(new AssertionError())).isEqualTo(failing("that it holds"));
  }

  @Test
  void whatIsNoAssertionIsToldAsWhatItIs() {
    assertThat(said(() -> Integer.parseInt("one")))
        .isEqualTo(
            new Asserted("threw NumberFormatException: For input string: \"one\"", "an answer"));
    assertThat(said(() -> assumeTrue(false, "on Sundays")).got())
        .isEqualTo("was aborted: Assumption failed: on Sundays");
  }

  @Test
  void aMessageOfMegabytesIsReadAtItsBeginning() {
    String message = "expected:<" + "a".repeat(5_000_000) + "> but was:<b>";
    assertThat(Asserted.of(new AssertionError(message)).expected()).hasSizeLessThan(300);
  }
}
