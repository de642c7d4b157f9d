// stopped earlier: instance method with boxed parameters: the signature check (a generated stub
// compiled against the student class, or reflection) must say so.
import io.vavr.control.Option;

public class SafeDivision {
  public Option<Integer> divide(Integer a, Integer b) {
    return Option.none();
  }
}
