package grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final String HUNDRED = List.rangeClosed(1, 100).mkString("List(", ", ", ")");

  private static List<String> broken(String text) {
    return Layout.wrapped("    ", Layout.broken(text));
  }

  @Test
  void aLongValueIsBrokenAfterCommasAndNothingElseOfItChanges() {
    List<String> lines = broken(HUNDRED);
    assertThat(lines.map(String::length)).allMatch(length -> length <= Layout.WIDTH);
    assertThat(lines.size()).isGreaterThan(1);
    assertThat(lines.init()).allMatch(line -> line.endsWith(","));
    assertThat(lines.map(String::strip).mkString(" ")).isEqualTo(HUNDRED);
  }

  @Test
  void aSpaceThatIsNotBehindACommaEndsNoLine() {
    String text = "f(\"" + "two  words ".repeat(20) + "\")";
    assertThat(broken(text)).containsExactly("    " + text);
  }

  @Test
  void aNoBreakSpaceStaysWhatItIs() {
    assertThat(broken("f(\"a\u00a0b\", 1)")).containsExactly("    f(\"a\u00a0b\", 1)");
  }
}
