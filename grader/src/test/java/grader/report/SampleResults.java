package grader.report;

import grader.model.Blame;
import grader.model.Chance;
import grader.model.CheckResult;
import grader.model.ClassResults;
import grader.model.Counterexample;
import grader.model.Delivery;
import grader.model.Ending;
import grader.model.Finding;
import grader.model.GradedTest;
import grader.model.Kind;
import grader.model.Outcome;
import grader.model.Person;
import grader.model.Points;
import grader.model.Result;
import grader.model.Row;
import grader.model.Sample;
import grader.model.SourceFile;
import grader.model.Submission;
import grader.model.TestConcept;
import grader.model.TestFeedback;
import grader.model.TestsResult;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Results with any text in them, and texts that break careless reports. */
public final class SampleResults {
  public static final List<String> HOSTILE =
      List.of(
          "",
          "Ana María Núñez",
          "王 小明",
          "</script><script>document.title='ATTACKED'</script>",
          "\"><img src=x onerror=\"document.title='ATTACKED'\">",
          "' onmouseover='document.title=1",
          "{{{script}}} {{name}} ${1+1} <%= 1 %>",
          "<!-- --> ]]> <![CDATA[ &amp; &#x41; &",
          "a\u202Egnp.exe\u2066\u2069\u200F",
          "nul\u0000bell\u0007escape\u001B[31m",
          "line\nbreak\r\nand\rreturn\u2028and\u2029separators",
          "=cmd|' /C calc'!A0",
          "+1",
          "-1",
          "@SUM(A1)",
          "\t=1",
          "\r=1",
          "＝1",
          "a,b;c\t\"d\"",
          "../../etc/passwd",
          "C:\\con\\nul",
          "half \uD800 a pair \uDC00",
          "\uFFFE \uFFFF \uFEFF",
          "👩‍💻 🏳️‍🌈",
          "x".repeat(300));

  private SampleResults() {}

  public static Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(3, Arbitraries.of(HOSTILE.asJava())),
        net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(20)));
  }

  public static Arbitrary<Result> results() {
    return results(texts());
  }

  /** Texts that every encoding can carry. */
  public static Arbitrary<Result> wholeResults() {
    return results(texts().map(text -> text.replaceAll("\\p{Cs}", "?")));
  }

  public static Arbitrary<ClassResults> classes() {
    return Combinators.combine(rows().list().ofMaxSize(6), texts())
        .as((rows, title) -> new ClassResults("safe-division", title, List.ofAll(rows)));
  }

  /** Everybody has an id of their own. */
  static Arbitrary<Row> rows() {
    return Combinators.combine(
            texts(),
            Arbitraries.integers().between(0, 1_000_000),
            Arbitraries.of(true, false),
            texts(),
            results())
        .as(SampleResults::row);
  }

  private static Row row(String name, int id, boolean late, String source, Result result) {
    Submission submission =
        new Submission(
            name, List.of(new SourceFile("SafeDivision.java", source)), List.empty(), List.empty());
    return new Row(
        new Delivery(new Person(name, id + ""), late, 1, Either.right(submission)),
        result,
        true,
        Option.none());
  }

  private static Arbitrary<Result> results(Arbitrary<String> texts) {
    return Combinators.combine(
            Arbitraries.of(Ending.class),
            texts,
            checks(texts).list().ofMaxSize(4),
            findings(texts).list().ofMaxSize(3),
            texts.list().ofMaxSize(2),
            Arbitraries.longs(),
            tests(texts).injectNull(0.5))
        .as(
            (ending, text, checks, findings, notices, seed, tests) ->
                new Result(
                    Result.SCHEMA_VERSION,
                    text,
                    "safe-division",
                    ending,
                    blame(ending),
                    Option.when(ending != Ending.PASSED && ending != Ending.FAILED, text),
                    Points.sum(List.ofAll(checks).map(CheckResult::points)),
                    Points.sum(List.ofAll(checks).map(CheckResult::maxPoints)),
                    List.ofAll(checks),
                    List.ofAll(findings),
                    List.ofAll(notices),
                    text,
                    "none",
                    seed,
                    Option.of(tests)));
  }

  private static Arbitrary<TestsResult> tests(Arbitrary<String> texts) {
    return Combinators.combine(texts, Arbitraries.of(GradedTest.Standing.class))
        .as(
            (text, standing) ->
                new TestsResult(
                    TestsResult.SCHEMA_VERSION,
                    "safe-division",
                    text,
                    Ending.FAILED,
                    "",
                    List.empty(),
                    List.of(1L, 2L),
                    Points.of(1),
                    Points.of(2),
                    3,
                    2,
                    TestFeedback.CONCEPT,
                    List.of(
                        new GradedTest(
                            text,
                            standing,
                            Option.none(),
                            List.of(
                                new GradedTest.Catch("zero", 2, 1, List.of(new Chance(1, 2500)))),
                            Option.some(new GradedTest.Untried(5, "it ended", 2)))),
                    List.of(List.of(text, "another")),
                    List.of(
                        new TestConcept("zero", text, text, 2, 2, Points.of(1), List.empty()),
                        new TestConcept(
                            "signs",
                            text,
                            text,
                            1,
                            0,
                            Points.ZERO,
                            List.of(new TestConcept.Missed(1, 1500, List.empty()))))));
  }

  private static Option<Blame> blame(Ending ending) {
    return switch (ending) {
      case PASSED -> Option.none();
      case NOT_GRADED -> Option.some(Blame.GRADER);
      default -> Option.some(Blame.STUDENT);
    };
  }

  private static Arbitrary<CheckResult> checks(Arbitrary<String> texts) {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            texts,
            Arbitraries.of(Kind.class),
            Arbitraries.of(Outcome.class),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.of(1, 7).injectNull(0.3))
        .as(
            (id, text, kind, outcome, points, line) ->
                new CheckResult(
                    "check-" + id,
                    text,
                    text,
                    kind,
                    outcome,
                    outcome == Outcome.HELD ? new Points(points) : Points.ZERO,
                    new Points(points),
                    Option.when(
                        outcome == Outcome.FALSIFIED,
                        () -> new Counterexample(text, text, text, text, text)),
                    List.of(new Sample(text, text, text)),
                    Option.when(id > 4, "division-by-zero"),
                    Option.when(id > 2, text),
                    Option.of(line).map(number -> "SafeDivision.java"),
                    Option.of(line),
                    Option.none()));
  }

  private static Arbitrary<Finding> findings(Arbitrary<String> texts) {
    return Combinators.combine(
            Arbitraries.of(Finding.Level.class),
            texts,
            Arbitraries.integers().between(0, 9),
            Arbitraries.integers().between(0, 9))
        .as(
            (level, text, line, column) ->
                new Finding(level, "null-as-answer", text, "SafeDivision.java", line, column));
  }
}
