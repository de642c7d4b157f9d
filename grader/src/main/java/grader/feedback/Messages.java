package grader.feedback;

import grader.model.CheckResult;
import grader.model.Counterexample;
import grader.model.Explanation;
import grader.model.Outcome;
import grader.model.Result;
import grader.model.Sample;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Comparator;

/** Turns failing checks into messages: one per cause, in suite order. */
public final class Messages {
  private Messages() {}

  public static List<Message> of(Result result) {
    List<CheckResult> failing =
        result.checks().filter(check -> !check.held() && check.outcome() != Outcome.NOT_RUN);
    List<Tuple2<String, CheckResult>> causes =
        failing.map(check -> Tuple.of(cause(firstShowing(check, failing)), check));
    return causes
        .map(Tuple2::_1)
        .distinct()
        .map(cause -> message(cause, causes.filter(it -> it._1.equals(cause)).map(it -> it._2)));
  }

  /**
   * The first check that the same answer to the same call fails, if possible one that a page
   * explains: nobody is told that twice.
   */
  private static CheckResult firstShowing(CheckResult check, List<CheckResult> failing) {
    List<CheckResult> showing =
        check
            .counterexample()
            .filter(example -> !example.call().isEmpty())
            .toList()
            .flatMap(
                example ->
                    failing.filter(other -> other.counterexample().exists(example::showsSame)));
    return showing
        .find(other -> explanation(other).page().isDefined())
        .orElse(showing.headOption())
        .getOrElse(check);
  }

  /**
   * The page that explains it. Where there is none, what came of the same line in the same words
   * has one cause.
   */
  private static String cause(CheckResult check) {
    return explanation(check)
        .page()
        .orElse(
            check.line().flatMap(line -> check.counterexample().map(it -> line + ": " + it.got())))
        .getOrElse(check.id());
  }

  /** A limit is explained in other courses too, whose suites name no pages. */
  private static Explanation explanation(CheckResult check) {
    Explanation own = new Explanation(check.misconception(), check.hint());
    return own.page().isDefined() ? own : Explanation.of(check.outcome()).getOrElse(own);
  }

  private static Message message(String cause, List<CheckResult> checks) {
    Option<Misconception> misconception = Misconceptions.find(cause);
    Option<Tuple2<CheckResult, Sample>> smallest = smallest(checks);
    Option<CheckResult> shown = smallest.map(Tuple2::_1).orElse(checks.headOption());
    Option<Sample> sample = smallest.map(Tuple2::_2);
    return new Message(
        misconception
            .map(Misconception::title)
            .orElse(shown.map(CheckResult::title))
            .getOrElse(cause),
        shown.flatMap(CheckResult::line),
        shown.map(Messages::law).getOrElse(""),
        sample,
        calls(checks).removeAll(sample.map(Sample::call)),
        misconception.map(Misconception::summary),
        shown.flatMap(check -> explanation(check).hint()),
        misconception.map(Misconception::id));
  }

  private static String law(CheckResult check) {
    return check.title().equals(check.group())
        ? check.title()
        : check.group() + ": " + check.title();
  }

  private static Option<Tuple2<CheckResult, Sample>> smallest(List<CheckResult> checks) {
    return checks
        .flatMap(check -> check.counterexample().map(example -> Tuple.of(check, sample(example))))
        .minBy(Comparator.comparingInt(pair -> pair._2.call().length()));
  }

  private static Sample sample(Counterexample example) {
    return new Sample(example.call(), example.got(), example.expected());
  }

  private static List<String> calls(List<CheckResult> checks) {
    return LinkedHashMap.ofEntries(
            checks
                .flatMap(
                    check ->
                        check
                            .counterexample()
                            .map(Counterexample::call)
                            .toList()
                            .appendAll(check.failingEdgeCases().map(Sample::call)))
                .map(call -> Tuple.of(call, call)))
        .keySet()
        .toList();
  }
}
