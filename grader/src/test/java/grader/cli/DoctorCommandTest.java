package grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import grader.dispatch.jail.Level;
import grader.dispatch.jail.Survey;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class DoctorCommandTest {
  @Test
  void aMachineWithEverythingGetsNoWarning() {
    Survey survey =
        new Survey("Linux", 6, true, true, Option.none(), false, Level.LANDLOCK_AND_SECCOMP);
    assertThat(DoctorCommand.lines(survey))
        .contains("Landlock     version 6", "Jail         landlock-and-seccomp")
        .noneMatch(line -> line.startsWith("Warning"));
  }

  @Test
  void rootIsWarnedAndSoIsWhoeverHasNoJail() {
    Survey survey = new Survey("Other", 0, false, false, Option.none(), true, Level.NONE);
    assertThat(DoctorCommand.lines(survey))
        .contains("Landlock     not there", "seccomp      not there", "Jail         none")
        .filteredOn(line -> line.startsWith("Warning"))
        .hasSize(2);
  }
}
