package grader.report;

import grader.model.Check;
import grader.model.ClassResults;
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
import grader.model.Verdict;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** A class of seven with one of everything. */
public final class SampleClass {
  private static final String SOURCE =
      """
      import io.vavr.control.Option;

      final class SafeDivision {
        static Option<Integer> divide(int dividend, int divisor) {
          return Option.some(dividend / divisor);
        }
      }
      """;
  private static final List<Check> CHECKS =
      List.of(
          check("too-big/quotient", "quotient too big for int", Kind.EDGE_CASE, "integer-overflow"),
          check("zero/divisor-is-zero", "divisor is zero", Kind.EDGE_CASE, "division-by-zero"),
          check("exact", "the quotient is exact", Kind.PROPERTY, "wrong-quotient"));

  private SampleClass() {}

  public static ClassResults results() {
    return new ClassResults("safe-division", "Safe division", rows());
  }

  public static List<Row> rows() {
    return List.of(
        superseded(row("Seán O'Brien", "40218", stopped(Ending.DOES_NOT_COMPILE), 1, false)),
        row("Ana María Núñez", "40217", testing(failing("zero/divisor-is-zero")), 1, false),
        row("Seán O'Brien", "40218", failing("none"), 2, true),
        row("王 小明", "40219", failing("zero/divisor-is-zero", "too-big/quotient"), 1, false),
        new Row(
            row("Zoë van den Berg", "40221", failing(), 1, false).delivery(),
            failing("zero/divisor-is-zero").apply("Zoë van den Berg"),
            true,
            Option.some("Ana María Núñez")),
        row("Iñaki Etxeberria", "40223", stopped(Ending.DOES_NOT_COMPILE), 1, false),
        row("Liam Loop", "40227", stopped(Ending.NOT_GRADED), 1, false),
        new Row(
            new Delivery(
                new Person("Nia Nofile", "40229"), false, 1, Either.left("nothing was handed in")),
            stopped(Ending.UNREADABLE).apply("Nia Nofile"),
            true,
            Option.none()));
  }

  /** Makes a result for somebody. */
  public interface Graded {
    Result apply(String name);
  }

  public static Graded failing(String... failed) {
    Map<String, Verdict> verdicts =
        CHECKS
            .map(Check::id)
            .toMap(
                id -> id,
                id ->
                    List.of(failed).contains(id)
                        ? Verdict.failed(
                            id,
                            Outcome.FALSIFIED,
                            new Sample(
                                id.startsWith("zero") ? "divide(1, 0)" : "divide(-2147483648, -1)",
                                "ArithmeticException: / by zero",
                                "None"),
                            Option.some(5))
                        : Verdict.held(id));
    return name -> Result.graded(subject(name), verdicts, List.of(advice()));
  }

  /** The same with tests that notice one concept of two. */
  public static Graded testing(Graded graded) {
    TestsResult tests =
        new TestsResult(
            TestsResult.SCHEMA_VERSION,
            "safe-division",
            "tests",
            Ending.FAILED,
            "",
            List.empty(),
            List.of(42L),
            Points.of(1),
            Points.of(2),
            3,
            2,
            TestFeedback.EDGE_CASE,
            List.of(
                test(
                    "dividesByZero",
                    GradedTest.Standing.COUNTS,
                    new GradedTest.Catch("zero", 2, 0, List.empty())),
                test("isFine", GradedTest.Standing.CATCHES_NOTHING)),
            List.empty(),
            List.of(
                new TestConcept("zero", "Zero", "No zero.", 2, 2, Points.of(1), List.empty()),
                new TestConcept(
                    "signs",
                    "Signs",
                    "No test asks for a negative number.",
                    1,
                    0,
                    Points.ZERO,
                    List.of(new TestConcept.Missed(0, 0, List.of("a negative dividend"))))));
    return name -> graded.apply(name).with(tests);
  }

  private static GradedTest test(
      String name, GradedTest.Standing standing, GradedTest.Catch... catches) {
    return new GradedTest(
        "SafeDivisionTest." + name, standing, Option.none(), List.of(catches), Option.none());
  }

  public static Graded stopped(Ending ending) {
    return name ->
        Result.stopped(
            subject(name),
            ending,
            ending == Ending.NOT_GRADED ? "the worker ended three times" : "it was not run",
            List.of(
                new Finding(
                    Finding.Level.ERROR, "compiler", "';' expected", "SafeDivision.java", 5, 42)));
  }

  public static Row row(String name, String id, Graded graded, int attempt, boolean late) {
    return row(new Person(name, id), graded, attempt, late, SOURCE);
  }

  public static Row row(Person person, Graded graded, int attempt, boolean late, String source) {
    Submission submission =
        new Submission(
            person.name(),
            List.of(new SourceFile("SafeDivision.java", source)),
            List.empty(),
            List.empty());
    return new Row(
        new Delivery(person, late, attempt, Either.right(submission)),
        graded.apply(person.name()),
        true,
        Option.none());
  }

  private static Row superseded(Row row) {
    return new Row(row.delivery(), row.result(), false, row.sameAs());
  }

  private static Finding advice() {
    return new Finding(
        Finding.Level.WARNING,
        "get-without-asking",
        "Nothing says that there is a value.",
        "SafeDivision.java",
        4,
        1);
  }

  private static Result.Subject subject(String name) {
    return new Result.Subject(
        name, "safe-division", "SafeDivision.java", CHECKS, List.empty(), "none", 42);
  }

  private static Check check(String id, String title, Kind kind, String misconception) {
    return new Check(
        id,
        title,
        kind == Kind.PROPERTY ? title : "A table",
        kind,
        Points.of(5),
        Option.some(misconception),
        Option.some("Which divisor needs an answer of its own?"));
  }
}
