package grader.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;

class SoundnessTest {
  private static final Finding WARNING = finding(Finding.Level.WARNING, "null-as-answer");
  private static final Finding NOTE = finding(Finding.Level.NOTE, "early-return");
  private static final List<Check> CHECKS =
      List.of(check("zero/one"), check("zero/two"), check("law"));

  @Test
  void aTableCatchesABugAloneWhereOnlyItsOwnRowsDo() {
    Soundness soundness = soundness(HashMap.empty(), bug("zero/one", "zero/two"), bug("law"));
    assertThat(soundness.caughtOnlyBy("zero")).hasSize(1);
    assertThat(soundness.unreasoned()).isEmpty();
  }

  @Test
  void whatCatchesNoBugAloneNeedsAReason() {
    Soundness soundness = soundness(HashMap.empty(), bug("zero/one", "zero/two", "law"));
    assertThat(soundness.unreasoned()).containsExactly("zero", "law");
    assertThat(soundness(HashMap.of("zero", "names it"), bug("zero/one", "zero/two", "law")))
        .satisfies(reasoned -> assertThat(reasoned.unreasoned()).containsExactly("law"));
  }

  @Test
  void aRowThatCatchesNothingNeedsAReasonOfItsOwn() {
    Soundness soundness = soundness(HashMap.empty(), bug("zero/one"), bug("law"));
    assertThat(soundness.idle()).containsExactly("zero/two");
    assertThat(soundness.unreasoned()).containsExactly("zero/two");
  }

  @Test
  void aReasonForNoCheckIsAProblem() {
    assertThat(Soundness.ofReasons(HashMap.of("zero", "", "law", "", "zero/two", ""), CHECKS))
        .isEmpty();
    assertThat(Soundness.ofReasons(HashMap.of("zero/three", "names it"), CHECKS))
        .containsExactly(
            "a reason is given for zero/three, which is no check (did you mean zero, zero/one,"
                + " zero/two?)");
  }

  @Test
  void aCorrectSolutionMayDrawNotesAndNothingElse() {
    assertThat(Soundness.ofCorrect(result(Outcome.HELD, NOTE))).isEmpty();
    assertThat(Soundness.ofCorrect(result(Outcome.HELD, NOTE, WARNING)))
        .containsExactly("the correct solution s draws null-as-answer in line 1");
  }

  @Test
  void whatACorrectSolutionFailsIsToldInSuiteOrderWithTheFirstExample() {
    List<String> ids = List.range(0, 20).map(i -> "check-" + i);
    Result result =
        Result.graded(
            subject(ids.map(SoundnessTest::check)),
            ids.toMap(
                id -> id, id -> Verdict.failed(id, Outcome.FALSIFIED, sample(id), Option.none())),
            List.empty());
    assertThat(Soundness.ofCorrect(result))
        .containsExactly(
            "the correct solution s failed check-0, check-1, check-2 and 17 more under seed 1:"
                + " f(check-0) got 1, expected 2");
  }

  @Test
  void ofACompilersErrorTheBeginningIsTold() {
    Finding error = new Finding(Finding.Level.ERROR, "javac", "a\n  b\n  c\n  d", "S.java", 3, 1);
    Result result =
        Result.stopped(
            subject(CHECKS), Ending.DOES_NOT_COMPILE, "it does not compile", List.of(error));
    assertThat(Soundness.ofCorrect(result))
        .containsExactly(
            "the correct solution s was stopped: it does not compile: S.java:3: a; b; c");
  }

  @Test
  void aBugThatIsToldUnderThePageOfItsAuthorIsTheUsualCase() {
    Result result = result(Outcome.FALSIFIED, WARNING, NOTE);
    assertThat(CaughtBug.of("b", "says", "null-as-answer", result).toldAs()).isEmpty();
    CaughtBug other = CaughtBug.of("b", "says", "early-return", result);
    assertThat(other.toldAs()).containsExactly("null-as-answer");
    Result stopped = result(Outcome.STEP_LIMIT, NOTE);
    assertThat(CaughtBug.of("b", "says", "early-return", stopped).toldAs()).isEmpty();
  }

  @Test
  void aBugMustBeCaughtByTheChecksAndDrawTheFindingsThatItNames() {
    Result result = result(Outcome.FALSIFIED, WARNING);
    List<String> law = List.of("law");
    assertThat(Soundness.ofBug("b", law, List.of("null-as-answer"), result)).isEmpty();
    assertThat(Soundness.ofBug("b", law, List.of("space-leak"), result))
        .containsExactly("the bug b does not draw space-leak");
    assertThat(Soundness.ofBug("b", law, List.empty(), result(Outcome.HELD)))
        .containsExactly("the bug b passes: add a row or a law that it fails");
    assertThat(Soundness.ofBug("b", List.of("zero/one"), List.empty(), result))
        .containsExactly("the bug b is not caught by zero/one");
  }

  @Test
  void aCheckThatThereIsNotIsToldOfOnce() {
    List<String> other = List.of("other");
    assertThat(Soundness.ofNames("b", List.of("laws"), CHECKS))
        .containsExactly("the bug b names laws, which is no check (did you mean law?)");
    assertThat(Soundness.ofNames("b", other, CHECKS))
        .containsExactly("the bug b names other, which is no check");
    assertThat(Soundness.ofBug("b", other, List.empty(), result(Outcome.FALSIFIED))).isEmpty();
    assertThat(Soundness.ofNames("b", List.of("zero"), CHECKS))
        .containsExactly(
            "the bug b names zero, which is a table: name one of its rows, such as zero/one");
  }

  private static Soundness soundness(Map<String, String> reasons, CaughtBug... bugs) {
    return new Soundness("e", CHECKS, 1, 1, List.of(bugs), reasons, List.empty());
  }

  private static CaughtBug bug(String... checks) {
    return new CaughtBug("b", "is wrong", HashSet.of(checks), List.empty(), List.empty());
  }

  private static Check check(String id) {
    return new Check(id, id, id, Kind.PROPERTY, Points.of(1), Option.none(), Option.none());
  }

  private static Finding finding(Finding.Level level, String rule) {
    return new Finding(level, rule, "message", "S.java", 1, 1);
  }

  private static Result result(Outcome outcome, Finding... findings) {
    return Result.graded(
        subject(CHECKS),
        HashMap.of(
            "zero/one", verdict("zero/one", Outcome.HELD),
            "zero/two", verdict("zero/two", Outcome.HELD),
            "law", verdict("law", outcome)),
        List.of(findings));
  }

  private static Result.Subject subject(List<Check> checks) {
    return new Result.Subject("s", "e", "S.java", checks, List.empty(), "none", 1);
  }

  private static Sample sample(String argument) {
    return new Sample("f(" + argument + ")", "1", "2");
  }

  private static Verdict verdict(String check, Outcome outcome) {
    return new Verdict(
        check, outcome, Option.none(), List.empty(), Option.none(), Option.none(), Option.none());
  }
}
