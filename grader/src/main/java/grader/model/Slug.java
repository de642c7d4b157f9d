package grader.model;

import java.text.Normalizer;
import java.util.Locale;

/** A name as part of a file name that every file system keeps. */
public final class Slug {
  private static final int LONGEST = 40;

  private Slug() {}

  /**
   * The name in lower-case letters a to z, digits and hyphens between them, as far as it can be
   * written so: 1 to 40 characters, {@code student} if none of it can.
   */
  public static String of(String name) {
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    String slug =
        letters.substring(0, Math.min(LONGEST, letters.length())).replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "student" : slug;
  }
}
