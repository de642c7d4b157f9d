package grader.model;

import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;

/**
 * Which page explains what came of a check, and a hint. An exceeded limit, an exception and a null
 * say more about the code than what the suite was looking for with this check, unless its own page
 * is about just that.
 *
 * @param page of the catalogue of misconceptions
 */
public record Explanation(Option<String> page, Option<String> hint) {
  private static final Explanation NO_ANSWER =
      of("no-answer", "What brings each loop and each recursion to its end for this input?");
  private static final Explanation TOO_DEEP =
      of("deep-recursion", "How many calls are open at once for this input, and what ends them?");
  private static final Explanation TOO_LARGE =
      of("out-of-memory", "How much does the code keep at once for this input, and what for?");
  private static final Explanation ENDED =
      of("ended-program", "An answer is a value. Which value should the caller get here?");
  private static final Explanation NULL =
      of("null-as-answer", "Which value of this type says that there is nothing to give?");
  private static final Explanation EXCEPTION =
      of(
          "exception-as-answer",
          "Which step throws for this input, and what should the caller get instead?");

  /** The exceptions that a page explains better than the page about all of them. */
  private static final Map<String, Set<String>> EXPLAINED =
      HashMap.of(
          "division-by-zero",
          HashSet.of("ArithmeticException"),
          "head-of-empty-list",
          HashSet.of(
              "NoSuchElementException",
              "UnsupportedOperationException",
              "IndexOutOfBoundsException",
              "ArrayIndexOutOfBoundsException"),
          "get-without-asking",
          HashSet.of("NoSuchElementException"),
          "case-by-cast",
          HashSet.of("ClassCastException"),
          "missing-case",
          HashSet.of("MatchError", "MatchException"),
          "looking-into-elements",
          HashSet.of("ClassCastException"));

  private static Explanation of(String page, String hint) {
    return new Explanation(Option.some(page), Option.some(hint));
  }

  /** Of a verdict on a check. A suite of another course names no pages, and gets none. */
  static Explanation of(Check check, Verdict verdict) {
    Explanation own = new Explanation(check.misconception(), check.hint());
    return own.page.isEmpty() || verdict.outcome() == Outcome.HELD
        ? own
        : of(verdict.outcome()).orElse(verdict.instead().map(own::orBetter)).getOrElse(own);
  }

  /** Of a limit that was exceeded; none for any other outcome. */
  public static Option<Explanation> of(Outcome outcome) {
    return switch (outcome) {
      case STEP_LIMIT, TIME_LIMIT -> Option.some(NO_ANSWER);
      case STACK_OVERFLOW -> Option.some(TOO_DEEP);
      case MEMORY_LIMIT -> Option.some(TOO_LARGE);
      case CRASHED -> Option.some(ENDED);
      case HELD, FALSIFIED, NOT_RUN -> Option.none();
    };
  }

  private Explanation orBetter(String instead) {
    Explanation better = instead.equals("null") ? NULL : EXCEPTION;
    return page.equals(better.page) || page.exists(own -> explains(own, instead)) ? this : better;
  }

  private static boolean explains(String page, String exception) {
    return EXPLAINED.get(page).exists(exceptions -> exceptions.contains(exception));
  }
}
