package grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.CaughtBug;
import grader.model.Check;
import grader.model.Finding;
import grader.model.Kind;
import grader.model.Points;
import grader.model.Soundness;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class SoundnessMarkdownTest {

  @Test
  void theTablesSayWhatCatchesEachBugAndWhatEachCheckIsFor() {
    Soundness soundness =
        new Soundness(
            "safe-division",
            List.of("zero/one", "zero/two", "law", "pairs").map(SoundnessMarkdownTest::check),
            1,
            20,
            List.of(
                new CaughtBug(
                    "or",
                    "takes | for ||",
                    HashSet.of("zero/two", "law"),
                    List.of(
                        finding(Finding.Level.WARNING, "null-as-answer"),
                        finding(Finding.Level.NOTE, "early-return")),
                    List.empty()),
                new CaughtBug("quiet", "is wrong", HashSet.of("law"), List.empty(), List.empty())),
            HashMap.of("zero", "names the case", "zero/one", "for people"),
            List.of("the skeleton must fail, but it passed"));
    assertThat(SoundnessMarkdown.of(soundness))
        .isEqualTo(
            """

            ### safe-division

            | bug | what is wrong | caught by | findings |
            | --- | --- | --- | --- |
            | or | takes \\| for \\|\\| | zero 1/2, law | null-as-answer, (early-return) |
            | quiet | is wrong | law |  |

            | check | bugs | of these, caught by nothing else | why it stays |
            | --- | --- | --- | --- |
            | zero | 1 |  | names the case |
            | law | 2 | quiet |  |
            | pairs | 0 |  | NO REASON IS GIVEN |

            zero/one catches none of these bugs: for people.

            pairs catches none of these bugs: NO REASON IS GIVEN.

            UNSOUND: the skeleton must fail, but it passed
            """);
  }

  private static Check check(String id) {
    return new Check(id, id, id, Kind.PROPERTY, Points.of(1), Option.none(), Option.none());
  }

  private static Finding finding(Finding.Level level, String rule) {
    return new Finding(level, rule, "message", "S.java", 1, 1);
  }
}
