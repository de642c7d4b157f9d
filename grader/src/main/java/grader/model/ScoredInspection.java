package grader.model;

import io.vavr.collection.List;
import io.vavr.control.Option;

/**
 * An inspection that an exercise gives points for: they are lost where it has a finding.
 *
 * @param id of the inspection, such as {@code early-return}
 */
public record ScoredInspection(String id, Points points) {

  /** Its line in the list of checks. */
  public Check check() {
    String title = "Inspection: " + id.replace('-', ' ');
    return new Check(
        checkId(), title, title, Kind.INSPECTION, points, Option.some(id), Option.none());
  }

  /** The verdict on a submission of which the inspections found this. */
  public Verdict verdict(List<Finding> findings) {
    return findings
        .find(finding -> finding.rule().equals(id))
        .map(found -> Verdict.found(checkId(), found.line()))
        .getOrElse(() -> Verdict.held(checkId()));
  }

  private String checkId() {
    return "inspection/" + id;
  }
}
