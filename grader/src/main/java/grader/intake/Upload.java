package grader.intake;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file in Canvas, which adds {@code -1}, {@code -2} to the name of a file that the same person
 * uploads again.
 *
 * @param file its name as the person has it
 * @param again 0 the first time
 * @param attachment its id: counts up, over all of Canvas
 * @param node under the person's name for it
 */
record Upload(String file, BigInteger again, BigInteger attachment, boolean late, Node node) {
  private static final Pattern AGAIN =
      Pattern.compile("(?<stem>.+)-(?<again>\\d+)(?<end>\\.[^.]*)?", Pattern.DOTALL);

  private static final Comparator<Upload> ORDER =
      Comparator.comparing(Upload::again).thenComparing(Upload::attachment);

  static Upload of(String attachment, String name, boolean late, Node node) {
    Option<Matcher> again = Option.of(AGAIN.matcher(name)).filter(Matcher::matches);
    String file =
        again
            .map(it -> it.group("stem") + Option.of(it.group("end")).getOrElse(""))
            .getOrElse(name);
    return new Upload(
        file,
        again.map(it -> new BigInteger(it.group("again"))).getOrElse(BigInteger.ZERO),
        new BigInteger(attachment),
        late,
        node instanceof Node.File whole ? whole.named(file) : node);
  }

  /**
   * What one person handed in at a time. A file that is uploaded again begins another attempt, to
   * which every file belongs that was not.
   */
  static List<List<Upload>> attempts(List<Upload> uploads) {
    return uploads
        .sorted(ORDER)
        .foldLeft(List.<Attempt>empty(), Upload::add)
        .reverse()
        .map(attempt -> attempt.files.values().toList());
  }

  /**
   * @param fresh the names that were uploaded for this one
   */
  private record Attempt(LinkedHashMap<String, Upload> files, LinkedHashSet<String> fresh) {
    Attempt() {
      this(LinkedHashMap.empty(), LinkedHashSet.empty());
    }

    Attempt next() {
      return new Attempt(files, LinkedHashSet.empty());
    }

    Attempt with(Upload upload) {
      return new Attempt(files.put(upload.file, upload), fresh.add(upload.file));
    }
  }

  /** To the last attempt, which comes first. */
  private static List<Attempt> add(List<Attempt> attempts, Upload upload) {
    Option<Attempt> last = attempts.headOption();
    return last.filter(attempt -> !attempt.fresh.contains(upload.file))
        .map(attempt -> attempts.drop(1).prepend(attempt.with(upload)))
        .getOrElse(
            () -> attempts.prepend(last.map(Attempt::next).getOrElse(Attempt::new).with(upload)));
  }
}
