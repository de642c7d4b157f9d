// passes: an exception of its own, thrown, caught and told.
import io.vavr.control.Option;

public class SafeDivision {
  static class NoDivisor extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    NoDivisor(String text, Throwable cause) {
      super(text, cause);
    }

    @Override
    public String getMessage() {
      return "no divisor: " + super.getMessage();
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      if (divisor == 0) throw new NoDivisor("0", null);
    } catch (NoDivisor e) {
      e.printStackTrace();
      System.err.println(e.getMessage() + e.getCause() + e);
      return Option.none();
    } finally {
      System.out.flush();
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
