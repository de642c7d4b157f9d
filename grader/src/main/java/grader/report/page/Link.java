package grader.report.page;

/** A name that leads to a place on the same page. */
record Link(String anchor, String name) {
  Link {
    name = shown(name);
  }

  /** A name that can be seen, and clicked on. */
  static String shown(String name) {
    return name.isBlank() ? "(no name)" : name;
  }
}
