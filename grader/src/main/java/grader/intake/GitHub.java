package grader.intake;

import grader.model.Person;
import io.vavr.collection.List;
import io.vavr.control.Either;
import java.io.IOException;

/**
 * Clones of GitHub Classroom or Classroom 50: one git working tree {@code <assignment>-<login>} per
 * person.
 */
final class GitHub implements Layout {
  private final String assignment;

  /**
   * @param exercise whose id an assignment mostly has; otherwise what all folders begin with is
   *     taken for it
   */
  GitHub(String exercise) {
    this.assignment = exercise + "-";
  }

  @Override
  public String name() {
    return "github";
  }

  @Override
  public boolean recognises(List<Node> top) {
    List<Node> folders = top.filter(node -> node instanceof Node.Folder);
    return folders.nonEmpty()
        && (folders.forAll(this::isOfTheAssignment)
            || (folders.size() > 1 && folders.forAll(GitHub::isClone)));
  }

  /** Not {@code <assignment>-submissions}, into which {@code gh classroom} clones them all. */
  private boolean isOfTheAssignment(Node folder) {
    return folder.name().startsWith(assignment) && !folder.name().endsWith("-submissions");
  }

  private static boolean isClone(Node node) {
    try {
      return node instanceof Node.Folder folder
          && folder.nodes().exists(inside -> inside.name().equals(".git"));
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Either<String, List<Parcel>> parcels(List<Node> top) {
    List<String> names = top.filter(node -> node instanceof Node.Folder).map(Node::name);
    String prefix =
        names.forAll(name -> name.startsWith(assignment)) ? assignment : commonPrefix(names);
    return Either.right(top.map(node -> parcel(node, prefix)));
  }

  private static Parcel parcel(Node node, String prefix) {
    boolean named = node.name().startsWith(prefix) && node.name().length() > prefix.length();
    String login = named ? node.name().substring(prefix.length()) : node.name();
    return Parcel.of(new Person(login, login), List.of(node));
  }

  /** Up to its last hyphen; nothing if there is only one name. */
  private static String commonPrefix(List<String> names) {
    String common = names.size() < 2 ? "" : names.reduceOption(GitHub::commonPrefix).getOrElse("");
    return common.substring(0, common.lastIndexOf('-') + 1);
  }

  private static String commonPrefix(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }
}
