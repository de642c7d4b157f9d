package grader.model;

/** The form of what an exercise allows beyond the allow-list. */
public final class PolicyEntry {
  /** Before a type that submissions may extend. */
  public static final String EXTENDS = "extends ";

  private static final String NAME = "[\\p{Alpha}_][\\w$]*";
  private static final String QUALIFIED = NAME + "(\\." + NAME + ")+";

  /** No allow-list at all, only what confines the worker. */
  public static final String ANYTHING = "anything";

  private PolicyEntry() {}

  /**
   * @throws IllegalArgumentException if it has another form; the message is for the author of the
   *     exercise
   */
  public static void check(String entry) {
    if (!entry.equals(ANYTHING)
        && !entry.matches(QUALIFIED + "(#" + NAME + "|\\.\\*)?|" + EXTENDS + QUALIFIED)) {
      throw new IllegalArgumentException(
          "`policy` has an entry that cannot be read: \""
              + entry
              + "\"; it takes java.time.LocalDate, java.time.*, java.time.LocalDate#of and"
              + " extends java.lang.Number");
    }
  }
}
