package grader.worker.run;

import java.util.Locale;

/** Ids of checks: the method of the suite in kebab-case, and the row of its table. */
final class CheckId {
  private CheckId() {}

  static String of(String method) {
    return method.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  static String of(String method, String row) {
    String slug =
        row.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}]+", "-")
            .replaceAll("^-|-$", "");
    return of(method) + "/" + slug;
  }
}
