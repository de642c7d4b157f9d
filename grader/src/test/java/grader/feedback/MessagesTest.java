package grader.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import grader.model.Check;
import grader.model.Kind;
import grader.model.Outcome;
import grader.model.Points;
import grader.model.Result;
import grader.model.Sample;
import grader.model.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  @ParameterizedTest
  @CsvSource({
    "division-by-zero, ArithmeticException, division-by-zero",
    "head-of-empty-list, NoSuchElementException, head-of-empty-list",
    "hidden-state, NumberFormatException, exception-as-answer",
    "off-by-one, NoSuchElementException, exception-as-answer",
    "exception-as-answer, IllegalStateException, exception-as-answer",
    "division-by-zero, null, null-as-answer",
    "null-as-answer, null, null-as-answer",
    "off-by-one, , off-by-one"
  })
  void whatCameInsteadOfAnAnswerChoosesThePage(String own, String instead, String shown) {
    Verdict verdict = wrong("a", "f(1)", "…").instead(Option.of(instead));
    assertThat(pages(List.of(check("a", own)), verdict)).containsExactly(shown);
  }

  @Test
  void anExceptionHasAHintOfItsOwnWhereItHasAPageOfItsOwn() {
    Verdict verdict = wrong("a", "f(1)", "…").instead(Option.some("NumberFormatException"));
    assertThat(messages(List.of(check("a", "off-by-one")), verdict).flatMap(Message::hint))
        .allSatisfy(hint -> assertThat(hint).contains("throws"));
    assertThat(messages(List.of(check("a", "exception-as-answer")), verdict).flatMap(Message::hint))
        .containsExactly("the suite's hint");
  }

  @Test
  void theSameAnswerToTheSameCallIsToldOnce() {
    List<Check> checks = List.of(check("a", "wrong-order"), check("b", "off-by-one"));
    assertThat(pages(checks, wrong("a", "f(1)", "2"), wrong("b", "f(1)", "2")))
        .containsExactly("wrong-order");
    assertThat(pages(checks, wrong("a", "f(1)", "2"), wrong("b", "f(1)", "3")))
        .containsExactly("wrong-order", "off-by-one");
    assertThat(pages(checks, wrong("a", "f(1)", "2"), wrong("b", "f(2)", "2")))
        .containsExactly("wrong-order", "off-by-one");
  }

  @Test
  void aPageExplainsWhatARowWithoutOneShowsToo() {
    List<Check> checks = List.of(ordinary("a"), check("b", "off-by-one"));
    List<Message> messages = messages(checks, wrong("a", "f(1)", "2"), wrong("b", "f(1)", "2"));
    assertThat(messages.flatMap(Message::explanation)).containsExactly("off-by-one");
    assertThat(messages).hasSize(1);
    assertThat(messages(checks, wrong("a", "f(1)", "2"), wrong("b", "f(2)", "2"))).hasSize(2);
  }

  @Test
  void aLimitIsExplainedWhetherOrNotTheSuiteNamesAPage() {
    Verdict stopped =
        Verdict.failed("a", Outcome.STEP_LIMIT, new Sample("f(1)", "was stopped", "2"), none());
    assertThat(pages(List.of(check("a", "off-by-one")), stopped)).containsExactly("no-answer");
    assertThat(pages(List.of(ordinary("a")), stopped)).containsExactly("no-answer");
  }

  private static List<String> pages(List<Check> checks, Verdict... verdicts) {
    return messages(checks, verdicts).flatMap(Message::explanation);
  }

  private static List<Message> messages(List<Check> checks, Verdict... verdicts) {
    Result.Subject subject =
        new Result.Subject("who", "what", "A.java", checks, List.empty(), "none", 1);
    return Messages.of(
        Result.graded(subject, List.of(verdicts).toMap(Verdict::check, it -> it), List.empty()));
  }

  private static Verdict wrong(String check, String call, String got) {
    return Verdict.failed(
        check, Outcome.FALSIFIED, new Sample(call, got, "another"), Option.some(3));
  }

  private static Check check(String id, String page) {
    return new Check(
        id,
        "title of " + id,
        "table of " + id,
        Kind.EDGE_CASE,
        Points.of(1),
        Option.some(page),
        Option.some("the suite's hint"));
  }

  private static Check ordinary(String id) {
    return new Check(id, "A", "A", Kind.EDGE_CASE, Points.of(1), Option.none(), Option.none());
  }

  private static Option<Integer> none() {
    return Option.none();
  }
}
