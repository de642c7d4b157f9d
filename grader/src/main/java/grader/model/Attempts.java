package grader.model;

/** Which of several attempts of one person counts. */
public enum Attempts {
  LAST,
  FIRST,
  /** The one with the most points; of equal ones the first. */
  BEST;

  /**
   * Whether an attempt counts in place of an earlier one.
   *
   * @param score of the later one
   * @param earlier score of the earlier one
   */
  public boolean replaces(Points score, Points earlier) {
    return switch (this) {
      case LAST -> true;
      case FIRST -> false;
      case BEST -> score.compareTo(earlier) > 0;
    };
  }
}
