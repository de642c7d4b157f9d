// fails: hashCode/equals of a thrown object must not be used (e.g. printStackTrace dejaVu set uses
// identity).
import io.vavr.control.Option;

public class SafeDivision {
  static class Evil extends RuntimeException {
    @Override
    public int hashCode() {
      long s = 1;
      for (long i = 0; i < 100_000_000_000L; i++) s = s * 31 + i;
      return (int) s;
    }

    @Override
    public boolean equals(Object o) {
      return hashCode() == 1;
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    throw new Evil();
  }
}
