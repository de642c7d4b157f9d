// refused: second top-level class named like the teacher's property class / reference.
import io.vavr.control.Option;

public class SafeDivision {
  public static Option<Integer> divide(int dividend, int divisor) {
    return Option.some(0);
  }
}

class SafeDivisionLaws {
  public boolean zero() {
    return true;
  }
}

class SafeDivisionReference {
  static Option<Integer> divide(int a, int b) {
    return Option.some(0);
  }
}
