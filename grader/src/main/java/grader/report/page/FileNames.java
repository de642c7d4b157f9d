package grader.report.page;

import grader.model.Person;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files for people, that any file system can keep and no name can lead elsewhere. */
public final class FileNames {
  private static final int LONGEST = 40;
  private static final Pattern PLAIN_ID = Pattern.compile("[0-9]{1,20}");

  private FileNames() {}

  /**
   * Lower-case letters a to z, digits and hyphens: the name, as far as it can be written so, and
   * the id. Two people with different ids have different names of files: an id that is no number
   * stands as its hash after an x.
   */
  public static String of(Person person) {
    String id = PLAIN_ID.matcher(person.id()).matches() ? person.id() : "x" + hash(person.id());
    String name = written(person.name());
    return (name.isEmpty() ? "student" : name) + "-" + id;
  }

  private static String written(String name) {
    String letters =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    return letters.substring(0, Math.min(LONGEST, letters.length())).replaceAll("^-+|-+$", "");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
