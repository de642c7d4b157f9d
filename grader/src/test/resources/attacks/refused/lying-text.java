// refused: a CharSequence of its own.
import io.vavr.control.Option;

public class SafeDivision {
  record Lying(String text) implements CharSequence {
    public int length() {
      return 0;
    }

    public char charAt(int i) {
      return text.charAt(i);
    }

    public CharSequence subSequence(int a, int b) {
      return text;
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    new Lying("x").length();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
