package grader.intake;

import java.util.regex.Pattern;

/** What tools and file systems leave behind, and nobody hands in. */
final class Litter {
  private static final Pattern EVERYWHERE =
      Pattern.compile(
          "__MACOSX|\\.DS_Store|\\._.*|\\.git|Thumbs\\.db|desktop\\.ini", Pattern.DOTALL);

  /** What teachers keep beside an export: worksheets and gradebooks. */
  private static final Pattern TABLE =
      Pattern.compile(".*\\.(?:csv|xlsx|ods)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  /** Folders that build tools write. */
  private static final Pattern GENERATED = Pattern.compile("target|build");

  private Litter() {}

  /** Among the submissions of a class. A person's folder may have any other name. */
  static boolean amongSubmissions(Node node) {
    return EVERYWHERE.matcher(node.name()).matches()
        || (node instanceof Node.File && TABLE.matcher(node.name()).matches());
  }

  /** Inside one submission. */
  static boolean inside(Node node) {
    String name = node.name();
    boolean hidden = name.startsWith(".") && !name.equals("..");
    return hidden
        || EVERYWHERE.matcher(name).matches()
        || (node instanceof Node.Folder && GENERATED.matcher(name).matches());
  }
}
