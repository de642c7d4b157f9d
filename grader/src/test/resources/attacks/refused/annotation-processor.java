// refused: the submission is itself an annotation processor; must never run inside javac.
import io.vavr.control.Option;

public class SafeDivision extends javax.annotation.processing.AbstractProcessor {
  @Override
  public boolean process(
      java.util.Set<? extends javax.lang.model.element.TypeElement> s,
      javax.annotation.processing.RoundEnvironment r) {
    throw new RuntimeException("executed inside javac");
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
