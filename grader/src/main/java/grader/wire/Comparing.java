package grader.wire;

/**
 * What the process that compares tells the coordinator, in this order for all submissions: their
 * numbers are those of their folders.
 */
public sealed interface Comparing {

  /** Told before a submission is read, so that a process that dies of it has named it. */
  record Reads(int submission) implements Comparing {}

  /** It cannot be compared: it is no Java, too long, or too short. */
  record Skipped(int submission) implements Comparing {}

  /** Told before a submission is compared with all after it. */
  record Compares(int submission) implements Comparing {}

  /**
   * Two submissions are similar.
   *
   * @param percent 0 to 100
   */
  record Similar(int first, int second, int percent) implements Comparing {}

  /** All are compared. */
  record Done() implements Comparing {}
}
