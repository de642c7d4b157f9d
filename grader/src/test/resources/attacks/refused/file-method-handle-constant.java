// refused: a method reference hides the call in the constant pool (MethodHandle constant);
// ${canary}/canary-019 must not exist.
import io.vavr.control.Option;
import io.vavr.control.Try;

public class SafeDivision {
  interface Fn {
    boolean go(java.io.File f) throws java.io.IOException;
  }

  static class File2 {
    static final Fn FN = java.io.File::createNewFile;

    static Boolean mk(java.io.File f) {
      try {
        return FN.go(f);
      } catch (java.io.IOException e) {
        return false;
      }
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    Try.run(() -> Option.some(new java.io.File("${canary}/canary-019")).map(File2::mk));
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
