import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;

final class Arguments {
  static Option<Integer> of(int dividend, int divisor) {
    return Option.of(dividend / divisor); // finds eager-evaluation
  }

  static Option<Integer> when(int dividend, int divisor) {
    return Option.when(divisor != 0, dividend / divisor); // finds eager-evaluation
  }

  static Option<Integer> anotherQuestion(int dividend, int divisor) {
    if (dividend == Integer.MIN_VALUE && divisor == -1) {
      return Option.none();
    }
    return Option.some(dividend / divisor); // finds eager-evaluation
  }

  static Option<Integer> throughAVariable(int dividend, int divisor) {
    int quotient = dividend / divisor; // finds eager-evaluation
    return Option.of(quotient);
  }

  static Option<Integer> whenHead(List<Integer> numbers) {
    return Option.when(numbers.nonEmpty(), numbers.head()); // finds eager-evaluation
  }

  static Option<Integer> parsed(String text) {
    return Option.of(Integer.parseInt(text)); // finds eager-evaluation
  }

  static Option<Integer> supplied(int dividend, int divisor) {
    return Option.when(divisor != 0, () -> dividend / divisor);
  }

  static Either<String, Integer> asked(int dividend, int divisor) {
    return divisor == 0 ? Either.left("zero") : Either.right(dividend / divisor);
  }

  static Option<Integer> askedInAChain(int dividend, int divisor) {
    return Option.some(divisor).filter(d -> d != 0).flatMap(d -> Option.some(dividend / d));
  }

  static Option<Integer> tried(int dividend, int divisor) {
    return Try.of(() -> dividend / divisor).toOption();
  }

  static Option<Integer> half(int number) {
    return Option.some(number / 2);
  }

  static Option<Double> doubles(double sum, int count) {
    return Option.some(sum / count).filter(mean -> !mean.isNaN());
  }

  static Option<Integer> matched(String text) {
    return text.matches("[0-9]{1,5}") ? Option.some(Integer.parseInt(text)) : Option.none();
  }

  static Option<Integer> chosen(int dividend, int divisor) {
    return switch (divisor) {
      case 0 -> Option.none();
      default -> Option.some(dividend / divisor);
    };
  }
}
