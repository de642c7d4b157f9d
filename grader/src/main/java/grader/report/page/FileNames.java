package grader.report.page;

import grader.model.Hash;
import grader.model.Person;
import grader.model.Slug;
import io.vavr.collection.List;
import java.util.regex.Pattern;

/** Names of files for people, that any file system can keep and no name can lead elsewhere. */
public final class FileNames {
  private static final int DIGITS = 16;
  private static final Pattern PLAIN_ID = Pattern.compile("[0-9]{1,20}");

  private FileNames() {}

  /**
   * Lower-case letters a to z, digits and hyphens: the name, as far as it can be written so, and
   * the id. Two people with different ids have different names of files: an id that is no number
   * stands as its hash after an x.
   */
  public static String of(Person person) {
    String id = PLAIN_ID.matcher(person.id()).matches() ? person.id() : "x" + hash(person.id());
    return Slug.of(person.name()) + "-" + id;
  }

  private static String hash(String text) {
    return Hash.name(List.of(text)).substring(0, DIGITS);
  }
}
