package grader.worker.confine.allow;

/**
 * Something that a submission may not do.
 *
 * @param subject what is refused: a type, or one member of a type that is allowed otherwise
 * @param sentence what the code does
 * @param reason why that is refused, and what to do instead
 */
record Refusal(Kind kind, String subject, String sentence, String reason) {
  /** What says most comes first: who reads of a member need not read of its type as well. */
  enum Kind {
    MEMBER,
    SUPERTYPE,
    DECLARATION,
    TYPE
  }

  String message() {
    return sentence + " " + reason;
  }
}
