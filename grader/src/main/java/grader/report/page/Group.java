package grader.report.page;

import grader.feedback.Message;
import grader.feedback.Messages;
import grader.model.Ending;
import grader.model.Finding;
import grader.model.Result;
import grader.model.Sample;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Comparator;

/**
 * Those who got the same thing wrong in the same way.
 *
 * @param members last first
 */
record Group(Mistake mistake, List<Link> members) {

  /**
   * What they got wrong.
   *
   * @param title of the misconception, or what kept the submissions from being run
   * @param sample the smallest counterexample
   */
  record Mistake(String title, String why, Option<String> explanation, Option<Sample> sample) {
    static Mistake of(Message message) {
      return new Mistake(
          message.title(),
          message.why().getOrElse(message.law()),
          message.explanation(),
          message.sample());
    }

    static Mistake of(Ending ending, Finding finding) {
      return new Mistake(
          ending.label().replace('-', ' '), finding.message(), Option.none(), Option.none());
    }
  }

  /** All groups with the same mistake in thinking, the largest first. */
  record Theme(String title, int count, List<Group> groups) {}

  static Map<Mistake, Group> with(Map<Mistake, Group> groups, Result result, Link member) {
    return mistakes(result)
        .foldLeft(
            groups,
            (all, mistake) ->
                all.put(
                    mistake,
                    new Group(
                        mistake,
                        all.get(mistake)
                            .map(Group::members)
                            .getOrElse(List.empty())
                            .prepend(member))));
  }

  private static List<Mistake> mistakes(Result result) {
    return switch (result.outcome()) {
      case PASSED, NOT_GRADED -> List.empty();
      case FAILED -> Messages.of(result).map(Mistake::of).distinct();
      case DOES_NOT_COMPILE, CONTRACT, FORBIDDEN, UNREADABLE ->
          result
              .findings()
              .headOption()
              .map(finding -> Mistake.of(result.outcome(), finding))
              .toList();
    };
  }

  static List<Theme> themes(Map<Mistake, Group> groups) {
    return groups
        .values()
        .toList()
        .groupBy(group -> group.mistake.title)
        .map(theme -> theme(theme._1, theme._2))
        .toList()
        .sorted(Comparator.comparingInt(Theme::count).reversed().thenComparing(Theme::title));
  }

  private static Theme theme(String title, List<Group> groups) {
    return new Theme(
        title,
        groups.flatMap(Group::members).distinct().size(),
        groups
            .map(group -> new Group(group.mistake, group.members.reverse()))
            .sorted(
                Comparator.comparingInt((Group group) -> -group.members.size())
                    .thenComparing(group -> group.mistake.toString())));
  }
}
