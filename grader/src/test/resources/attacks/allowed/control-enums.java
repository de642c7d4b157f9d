// passes: an enum with bodies and a constructor, in switches, sets and maps.
import io.vavr.control.Option;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

public class SafeDivision {
  enum Sign {
    MINUS("-") {
      @Override
      int of(int n) {
        return -n;
      }
    },
    PLUS("+") {
      @Override
      int of(int n) {
        return n;
      }
    };
    final String text;

    Sign(String text) {
      this.text = text;
    }

    abstract int of(int n);
  }

  sealed interface Shape permits Circle, Corner {}

  record Circle(int r) implements Shape {}

  enum Corner implements Shape {
    LEFT,
    RIGHT
  }

  static int area(Shape shape) {
    return switch (shape) {
      case Circle(int r) when r > 3 -> r;
      case Circle c -> c.r() + 1;
      case Corner.LEFT -> 1;
      case Corner.RIGHT -> 2;
    };
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    Map<Sign, Integer> map = new EnumMap<>(Sign.class);
    for (Sign sign : EnumSet.allOf(Sign.class)) {
      map.merge(sign, sign.of(dividend), Integer::sum);
    }
    switch (Sign.valueOf("PLUS")) {
      case PLUS ->
          System.out.println(
              Sign.PLUS.compareTo(Sign.MINUS)
                  + Sign.PLUS.name()
                  + Sign.PLUS.getDeclaringClass().getSimpleName());
      case MINUS -> {}
    }
    System.out.println(
        area(Corner.LEFT) + area(new Circle(1)) + Sign.values().length + map.toString());
    switch (java.math.RoundingMode.UP) {
      case UP -> {}
      default -> {}
    }
    return divisor == 0 || dividend == Integer.MIN_VALUE && divisor == -1
        ? Option.none()
        : Option.some(dividend / divisor);
  }
}
