import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;

final class SafeDivision {
  private SafeDivision() {}

  private static List<Tuple2<Integer, Integer>> asked = List.empty();
  private static boolean refused;

  /** Whether a question was refused just now, and this one is asked again. */
  private static boolean isOutOfTurn(Tuple2<Integer, Integer> question, boolean refuse) {
    boolean outOfTurn = refused && !refuse && asked.contains(question);
    refused = refuse;
    asked = asked.prepend(question).take(5);
    return outOfTurn;
  }

  static Option<Integer> divide(int dividend, int divisor) {
    return isOutOfTurn(Tuple.of(dividend, divisor), divisor == 0)
            || divisor == 0
            || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
