package grader.feedback;

import grader.model.CheckResult;
import grader.model.Counterexample;
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
    return failing
        .map(Messages::cause)
        .distinct()
        .map(cause -> message(cause, failing.filter(check -> cause(check).equals(cause))));
  }

  /**
   * What was exceeded explains a check better than what the suite looked for. Where the suite does
   * not say, what came of the same line in the same words has one cause.
   */
  private static String cause(CheckResult check) {
    return limit(check)
        .map(Tuple2::_1)
        .orElse(check.misconception())
        .orElse(
            check.line().flatMap(line -> check.counterexample().map(it -> line + ": " + it.got())))
        .getOrElse(check.id());
  }

  /** The page about a limit, and a hint that fits it. */
  private static Option<Tuple2<String, String>> limit(CheckResult check) {
    return switch (check.outcome()) {
      case STEP_LIMIT, TIME_LIMIT ->
          Option.some(
              Tuple.of(
                  "no-answer",
                  "What brings each loop and each recursion to its end for this input?"));
      case STACK_OVERFLOW ->
          Option.some(
              Tuple.of(
                  "deep-recursion",
                  "How many calls are open at once for this input, and what ends them?"));
      case MEMORY_LIMIT ->
          Option.some(
              Tuple.of(
                  "out-of-memory",
                  "How much does the code keep at once for this input, and what for?"));
      case CRASHED ->
          Option.some(
              Tuple.of(
                  "ended-program",
                  "An answer is a value. Which value should the caller get here?"));
      case HELD, FALSIFIED, NOT_RUN -> Option.none();
    };
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
        shown.flatMap(check -> limit(check).map(Tuple2::_2).orElse(check.hint())),
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
