package grader.model;

import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * What came of one check.
 *
 * @param check the check's id
 * @param line of the submission, where it failed; none where no line is to blame
 * @param instead what came in place of an answer: the simple name of an exception, or {@code null}
 *     where the answer was null or held one; none where there was a wrong answer, or a limit
 * @param fault why the suite could not judge; only for a check that was not run
 */
public record Verdict(
    String check,
    Outcome outcome,
    Option<Counterexample> counterexample,
    List<Sample> failingEdgeCases,
    Option<Integer> line,
    Option<String> instead,
    Option<String> fault) {

  public static Verdict held(String check) {
    return new Verdict(
        check,
        Outcome.HELD,
        Option.none(),
        List.empty(),
        Option.none(),
        Option.none(),
        Option.none());
  }

  /** The check failed on one sample. */
  public static Verdict failed(String check, Outcome outcome, Sample sample, Option<Integer> line) {
    return new Verdict(
        check,
        outcome,
        Option.some(Counterexample.of(sample, sample.call())),
        List.empty(),
        line,
        Option.none(),
        Option.none());
  }

  /** The same, where this came in place of an answer. */
  public Verdict instead(Option<String> came) {
    return new Verdict(check, outcome, counterexample, failingEdgeCases, line, came, fault);
  }

  /** An inspection found something. */
  public static Verdict found(String check, int line) {
    return new Verdict(
        check,
        Outcome.FALSIFIED,
        Option.none(),
        List.empty(),
        Option.some(line),
        Option.none(),
        Option.none());
  }

  /**
   * A check that is taken for failed without being run, since others like it, or all of them
   * together, went beyond a limit.
   */
  public static Verdict outOf(Outcome limit, String check) {
    return new Verdict(
        check, limit, Option.none(), List.empty(), Option.none(), Option.none(), Option.none());
  }

  /** The suite, not the submission, is to blame. */
  public static Verdict fault(String check, String why) {
    return new Verdict(
        check,
        Outcome.NOT_RUN,
        Option.none(),
        List.empty(),
        Option.none(),
        Option.none(),
        Option.some(why));
  }

  public static Verdict notRun(String check) {
    return new Verdict(
        check,
        Outcome.NOT_RUN,
        Option.none(),
        List.empty(),
        Option.none(),
        Option.none(),
        Option.none());
  }
}
