package grader.cli;

/** Ends a command with a sentence for the user and an exit code. */
final class Refusal extends RuntimeException {
  private final int exitCode;

  Refusal(int exitCode, String sentence) {
    super(sentence);
    this.exitCode = exitCode;
  }

  static Refusal usage(String sentence) {
    return new Refusal(ExitCode.USAGE, sentence);
  }

  static Refusal fault(String sentence) {
    return new Refusal(ExitCode.FAULT, sentence);
  }

  int exitCode() {
    return exitCode;
  }
}
