// stopped earlier: nested implicit lambdas over two overloads: exponential attribution; compile
// wall-clock limit (COMPILE_ERROR by timeout).
import io.vavr.control.Option;
import java.util.function.*;

public class SafeDivision {
  static int f(Function<Integer, Integer> f) {
    return 1;
  }

  static int f(ToIntFunction<Integer> f) {
    return 1;
  }

  static int f(ToLongFunction<Integer> f) {
    return 1;
  }

  static int g() {
    return 1;
  }

  public static Option<Integer> divide(int dividend, int divisor) {
    return Option.some(
        f(
            x0 ->
                f(
                    x1 ->
                        f(
                            x2 ->
                                f(
                                    x3 ->
                                        f(
                                            x4 ->
                                                f(
                                                    x5 ->
                                                        f(
                                                            x6 ->
                                                                f(
                                                                    x7 ->
                                                                        f(
                                                                            x8 ->
                                                                                f(
                                                                                    x9 ->
                                                                                        f(
                                                                                            x10 ->
                                                                                                f(
                                                                                                    x11 ->
                                                                                                        g())))))))))))));
  }
}
