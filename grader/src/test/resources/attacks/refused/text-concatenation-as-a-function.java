// refused: what javac uses itself, as a method reference.
import io.vavr.control.Option;

public class SafeDivision {
  interface Concat {
    Object of(
        java.lang.invoke.MethodHandles.Lookup lookup, String name, java.lang.invoke.MethodType type)
        throws Exception;
  }

  static final Concat CONCAT = java.lang.invoke.StringConcatFactory::makeConcat;

  public static Option<Integer> divide(int dividend, int divisor) {
    if (CONCAT == null) return Option.none();
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
