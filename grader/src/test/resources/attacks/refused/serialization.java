// refused: ObjectInputStream / readResolve gadget.
import io.vavr.control.Option;

public class SafeDivision {
  static class G implements java.io.Serializable {
    private Object readResolve() {
      return "gadget";
    }
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    try {
      var b = new java.io.ByteArrayOutputStream();
      new java.io.ObjectOutputStream(b).writeObject(new G());
      new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(b.toByteArray())).readObject();
    } catch (Exception e) {
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
