// passes: an anonymous iterator of Vavr and one of java.util.
import io.vavr.control.Option;

public class SafeDivision {

  public static Option<Integer> divide(int dividend, int divisor) {
    io.vavr.collection.Iterator<Integer> ones =
        new io.vavr.collection.Iterator<>() {
          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Integer next() {
            return 1;
          }
        };
    java.util.Iterator<Integer> twos =
        new java.util.Iterator<>() {
          @Override
          public boolean hasNext() {
            return false;
          }

          @Override
          public Integer next() {
            return 2;
          }
        };
    Iterable<Integer> all = () -> twos;
    for (int two : all) {
      System.out.println(two);
    }
    ones.take(2).map(x -> x + 1).forEach(System.out::println);
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
