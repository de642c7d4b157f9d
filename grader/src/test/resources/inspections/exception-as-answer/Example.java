import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;

final class Example {
  static Option<Integer> divide(int dividend, int divisor) {
    if (divisor == 0) {
      throw new ArithmeticException("by zero"); // finds exception-as-answer
    }
    return Option.some(dividend / divisor);
  }

  static <T> Option<T> last(List<T> list) {
    return list.lastOption()
        .orElse(
            () -> {
              throw new IllegalArgumentException("empty"); // finds exception-as-answer
            });
  }

  static Either<String, Integer> sure(int kind) {
    return switch (kind % 2) {
      case 0 -> Either.right(kind);
      case 1, -1 -> Either.left("odd");
      default -> throw new AssertionError(kind); // notes exception-as-answer
    };
  }

  static Option<Integer> caught(int number) {
    try {
      if (number < 0) {
        throw new IllegalArgumentException("negative");
      }
      return Option.some(number);
    } catch (IllegalArgumentException e) {
      return Option.none();
    }
  }

  static Option<Integer> inATry(int number) {
    return Try.success(number)
        .andThen(
            n -> {
              if (n < 0) {
                throw new IllegalArgumentException("negative");
              }
            })
        .toOption();
  }

  static int plain(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("negative");
    }
    return number;
  }
}
