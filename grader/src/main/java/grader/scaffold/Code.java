package grader.scaffold;

import io.vavr.collection.List;

/** Java within {@value #WIDTH} columns, broken where google-java-format breaks it. */
final class Code {
  static final int WIDTH = 100;

  private static final String DEEPER = "    ";
  private static final String BETWEEN = ", ";

  private Code() {}

  /**
   * A list in parentheses: on one line, or all of it on the next, or an element on each.
   *
   * @param open with its indent, up to the opening parenthesis
   * @param close from the closing parenthesis on
   */
  static String list(String open, List<String> elements, String close) {
    String indent = open.substring(0, open.length() - open.stripLeading().length()) + DEEPER;
    String all = elements.mkString(BETWEEN) + close;
    if (open.length() + all.length() <= WIDTH) {
      return open + all;
    }
    return open
        + "\n"
        + indent
        + (indent.length() + all.length() <= WIDTH
            ? all
            : elements.mkString(",\n" + indent) + close);
  }

  /** A list of calls, each of them broken in its turn where it is too long. */
  static String listOfCalls(String open, String callee, List<List<String>> calls, String close) {
    List<String> each = calls.map(arguments -> callee + arguments.mkString("(", BETWEEN, ")"));
    String flat = list(open, each, close);
    if (flat.lines().count() <= 2 && flat.lines().allMatch(line -> line.length() <= WIDTH)) {
      return flat;
    }
    String indent = open.substring(0, open.length() - open.stripLeading().length()) + DEEPER;
    return calls
        .zipWithIndex()
        .map(
            call ->
                list(
                    indent + callee + "(",
                    call._1,
                    call._2 == calls.size() - 1 ? ")" + close : "),"))
        .mkString(open + "\n", "\n", "");
  }
}
