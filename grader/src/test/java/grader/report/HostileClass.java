package grader.report;

import grader.model.Chance;
import grader.model.CheckResult;
import grader.model.ClassResults;
import grader.model.Counterexample;
import grader.model.Ending;
import grader.model.Finding;
import grader.model.GradedTest;
import grader.model.Person;
import grader.model.Points;
import grader.model.Result;
import grader.model.Row;
import grader.model.Sample;
import grader.model.Similarities;
import grader.model.TestConcept;
import grader.model.TestFailure;
import grader.model.TestFeedback;
import grader.model.TestsResult;
import io.vavr.collection.List;
import io.vavr.control.Option;

/** A class in which every text that a student can choose attacks the reports. */
public final class HostileClass {
  public static final List<String> TEXTS =
      SampleResults.HOSTILE.appendAll(
          List.of(
              "<svg onload=alert(1)>",
              "</code></li></ol></article></main><script>alert(1)</script>",
              "</style></title></textarea><iframe srcdoc='<script>parent.alert(1)</script>'>",
              "\" autofocus onfocus=\"alert(1)",
              "<a href=\"javascript:alert(1)\">here</a><form action=http://localhost/>",
              "<base href=http://localhost/><meta http-equiv=refresh content='0;url=about:blank'>",
              "<link rel=stylesheet href=http://localhost/a.css><style>* { display: none }</style>",
              "#\" id=\"main"));

  private HostileClass() {}

  public static ClassResults results() {
    return new ClassResults(
        "safe-division",
        "</title><script>alert(1)</script>",
        TEXTS.zipWithIndex().map(text -> row(text._1, text._2)));
  }

  /** Every name of the class, at each place where a name can stand. */
  public static Similarities similarities() {
    return new Similarities.Found(
        List.of(
            new Similarities.Cluster(
                TEXTS.map(name -> new Similarities.Member(name, TEXTS)),
                TEXTS.map(name -> new Similarities.Pair(name, name, 100)),
                1)),
        TEXTS);
  }

  private static Row row(String text, int number) {
    return SampleClass.row(
        new Person(text, number + text), name -> result(text), 1, number % 2 == 0, text);
  }

  private static Result result(String text) {
    Result plain = SampleClass.failing("exact").apply(text);
    return new Result(
        plain.schemaVersion(),
        text,
        plain.exercise(),
        plain.outcome(),
        plain.blame(),
        Option.some(text),
        plain.score(),
        plain.maxScore(),
        plain.checks().map(check -> check(check, text)),
        List.of(new Finding(Finding.Level.ERROR, text, text, "SafeDivision.java", 1, 1)),
        List.of(text),
        text,
        plain.containment(),
        plain.seed(),
        Option.some(tests(text)));
  }

  private static TestsResult tests(String text) {
    TestFailure failure = new TestFailure(TestFailure.Kind.VALUE, text, text, text, 1);
    return new TestsResult(
        TestsResult.SCHEMA_VERSION,
        text,
        text,
        Ending.FAILED,
        text,
        List.of(new Finding(Finding.Level.ERROR, text, text, text, 1, 1)),
        List.of(1L),
        Points.ZERO,
        Points.of(1),
        1,
        0,
        TestFeedback.EDGE_CASE,
        List.of(
            new GradedTest(
                text,
                GradedTest.Standing.INVALID,
                Option.some(new GradedTest.Forbidden(true, 1, failure)),
                List.of(new GradedTest.Catch(text, 0, 1, List.of(new Chance(1, 20)))),
                Option.some(new GradedTest.Untried(5, text, 1)))),
        List.of(List.of(text, text)),
        List.of(
            new TestConcept(
                text,
                text,
                text,
                1,
                0,
                Points.ZERO,
                List.of(new TestConcept.Missed(1, 20, List.of(text))))));
  }

  private static CheckResult check(CheckResult plain, String text) {
    return new CheckResult(
        plain.id(),
        plain.title(),
        plain.group(),
        plain.kind(),
        plain.outcome(),
        plain.points(),
        plain.maxPoints(),
        plain.counterexample().map(any -> new Counterexample(text, text, text, text, text)),
        List.of(new Sample(text, text, text)),
        plain.misconception(),
        plain.hint(),
        Option.some("SafeDivision.java"),
        Option.some(1),
        plain.fault());
  }
}
