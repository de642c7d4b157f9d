package grader.scaffold;

/**
 * A value at an edge of its type.
 *
 * @param says about a parameter, as in {@code is zero} and {@code has one element}
 * @param value in Java
 */
record Edge(String says, String value) {

  /** About several parameters. */
  String saysOfSeveral() {
    return says.replaceFirst("^is ", "are ").replaceFirst("^has ", "have ");
  }
}
