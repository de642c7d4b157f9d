package grader.exercise;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What is no YAML, for somebody who does not know its grammar. */
final class YamlSyntax {

  /**
   * SnakeYAML's words and ours.
   *
   * @param context part of what it was reading
   * @param problem part of what it met there
   * @param atContext whether the mistake is where it began to read
   */
  private record Fault(String context, String problem, boolean atContext, String clause) {}

  private static final List<Fault> FAULTS =
      List.of(
          new Fault("simple key", "", true, "a setting has no colon behind its name"),
          new Fault("quoted scalar", "end of stream", true, "a quote opens, and is never closed"),
          new Fault(" flow ", "", true, "a bracket opens, and is not closed"),
          new Fault(
              "block",
              "found '<scalar>'",
              false,
              "a text goes on behind its closing quote; write a quote that belongs to it twice"),
          new Fault(
              "block",
              "expected <block end>",
              false,
              "the indentation fits nothing above; what belongs together begins in one column"),
          new Fault("", "(TAB)", false, "a tab stands where only spaces can"),
          new Fault(
              "", "that cannot start any token", false, "a text with this beginning needs quotes"),
          new Fault(
              "",
              "mapping values are not allowed",
              false,
              "a colon stands where none can; a text that has one needs quotes, and what belongs"
                  + " together the same indentation"));

  private YamlSyntax() {}

  /** What is wrong, and in which line. */
  static String clause(Throwable thrown) {
    return thrown.getCause() instanceof MarkedYAMLException fault
        ? clause(fault)
        : String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
  }

  private static String clause(MarkedYAMLException thrown) {
    String context = Option.of(thrown.getContext()).getOrElse("");
    String problem = Option.of(thrown.getProblem()).getOrElse("");
    Option<Fault> known =
        FAULTS.find(fault -> context.contains(fault.context) && problem.contains(fault.problem));
    Option<Mark> place =
        known
            .filter(Fault::atContext)
            .flatMap(fault -> Option.of(thrown.getContextMark()))
            .orElse(Option.of(thrown.getProblemMark()));
    return known.map(Fault::clause).getOrElse(problem)
        + place.map(mark -> " (line " + (mark.getLine() + 1) + ")").getOrElse("");
  }
}
