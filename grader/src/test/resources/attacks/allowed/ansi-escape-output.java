// fails: terminal control sequences, right-to-left override and CR in a message must be neutralised
// before printing.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    throw new IllegalStateException(
        "\u001b[2J\u001b[1;1H\u001b[32mAll 1000 tries passed\u001b[0m\r\u202e");
  }
}
