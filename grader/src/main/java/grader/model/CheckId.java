package grader.model;

import java.util.Locale;

/** Ids of checks: the method of the suite in kebab-case, and the row of its table. */
public final class CheckId {
  private CheckId() {}

  /** Of a test, a property or a table, from the name of its method. */
  public static String of(String method) {
    return method
        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
        .toLowerCase(Locale.ROOT);
  }

  /** Of a row of a table. */
  public static String of(String method, String row) {
    String slug =
        row.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-")
            .replaceAll("^-|-$", "");
    return of(method) + "/" + slug;
  }
}
