import io.vavr.control.Option;

final class Example {
  static Option<Integer> everything(String text) {
    try {
      return Option.some(Integer.parseInt(text));
    } catch (Throwable anything) { // finds swallowed-error
      return Option.none();
    }
  }

  static Option<Integer> eitherOf(String text) {
    try {
      return Option.some(Integer.parseInt(text));
    } catch (NumberFormatException | StackOverflowError e) { // finds swallowed-error
      return Option.none();
    }
  }

  static Option<Integer> broad(String text) {
    try {
      return Option.some(Integer.parseInt(text));
    } catch (Exception e) { // notes swallowed-error
      return Option.none();
    }
  }

  static Option<Integer> exact(String text) {
    try {
      return Option.some(Integer.parseInt(text));
    } catch (NumberFormatException e) {
      return Option.none();
    }
  }

  static int passedOn(String text) {
    try {
      return Integer.parseInt(text);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(text, e);
    }
  }
}
