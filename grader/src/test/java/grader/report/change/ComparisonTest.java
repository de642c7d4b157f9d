package grader.report.change;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.ClassResults;
import grader.model.Row;
import grader.report.SampleClass;
import grader.report.SampleResults;
import io.vavr.collection.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Property
  void nothingChangesBetweenAGradingAndItself(@ForAll @From("classes") ClassResults results) {
    assertThat(Comparison.of(results, results).people()).isEmpty();
  }

  @Test
  void whatChangedIsToldPerPersonAndCheck() {
    ClassResults before =
        classOf(
            SampleClass.row("Ana", "1", SampleClass.failing("exact"), 1, false),
            SampleClass.row("Bob", "2", SampleClass.failing("exact"), 1, false),
            SampleClass.row("Gone", "3", SampleClass.failing(), 1, false));
    ClassResults after =
        classOf(
            SampleClass.row("New\nOne\u202E", "4", SampleClass.failing(), 1, false),
            SampleClass.row("Ana", "1", SampleClass.failing("zero/divisor-is-zero"), 2, false),
            SampleClass.row("Bob", "2", SampleClass.failing("exact"), 1, false));
    assertThat(ComparisonText.of(Comparison.of(before, after)))
        .isEqualTo(
            """
            New One[U+202E]: not there -> passed, 15 of 15

            Ana: failed, 10 of 15 -> failed, 10 of 15 (attempt 2)
              A table: divisor is zero: held -> falsified
              the quotient is exact: falsified -> held

            Gone: passed, 15 of 15 -> not there

            3 changed, 1 as before.
            """);
  }

  @Provide
  Arbitrary<ClassResults> classes() {
    return SampleResults.classes();
  }

  private static ClassResults classOf(Row... rows) {
    return new ClassResults("safe-division", "Safe division", List.of(rows));
  }
}
