// refused: getMessage() runs privileged code later, in the reporter.
import io.vavr.control.Option;

public class SafeDivision {
  static class Evil extends RuntimeException {
    @Override
    public String getMessage() {
      try {
        return java.nio.file.Files.readString(java.nio.file.Path.of("/etc/hostname"));
      } catch (java.io.IOException e) {
        return "no";
      }
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    throw new Evil();
  }
}
