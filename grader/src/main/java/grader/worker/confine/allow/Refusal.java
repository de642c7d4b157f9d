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
    SUPERTYPE,
    MEMBER,
    DECLARATION,
    TYPE
  }

  /** Something that is refused wherever it stands, such as a native method. */
  static Refusal of(String key, String sentence, Reasons reasons) {
    return new Refusal(Kind.DECLARATION, sentence, sentence, reasons.of(key));
  }

  String message() {
    return sentence + " " + reason;
  }
}
