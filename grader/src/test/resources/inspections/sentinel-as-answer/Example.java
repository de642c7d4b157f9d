import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

final class Example {
  sealed interface Chain {
    record Link(int head, Chain tail) implements Chain {}

    record End() implements Chain {}
  }

  static Option<Integer> divide(int dividend, int divisor) {
    return Option.some(divisor == 0 ? -1 : dividend / divisor); // finds sentinel-as-answer
  }

  static Either<String, Integer> divideOr(int dividend, int divisor) {
    if (divisor == 0) {
      return Either.right(Integer.MAX_VALUE); // finds sentinel-as-answer
    }
    return Either.right(dividend / divisor);
  }

  static Option<Double> mean(List<Integer> numbers) {
    return numbers.average().orElse(Option.some(0.0)); // finds sentinel-as-answer
  }

  static Option<Integer> largest(List<Integer> numbers) {
    return Option.some(numbers.max().getOrElse(Integer.MIN_VALUE)); // finds sentinel-as-answer
  }

  static Option<Integer> first(List<Integer> numbers) {
    return numbers.isEmpty() ? Option.some(0) : numbers.headOption(); // finds sentinel-as-answer
  }

  static Option<Integer> largest(Chain chain) {
    return switch (chain) {
      case Chain.Link(int head, Chain tail) ->
          largest(tail).map(other -> Math.max(head, other)).orElse(Option.some(head));
      case Chain.End() -> Option.some(-1); // finds sentinel-as-answer
    };
  }

  static Option<Integer> zeroDividend(int dividend, int divisor) {
    if (divisor == 0) {
      return Option.none();
    }
    return dividend == 0 ? Option.some(0) : Option.some(dividend / divisor);
  }

  static Option<Double> rate(List<Integer> statuses) {
    int bad = statuses.count(status -> status == 502);
    return bad == 0 && statuses.nonEmpty()
        ? Option.some(0.0)
        : Option.when(statuses.nonEmpty(), () -> (double) bad / statuses.size());
  }

  static Option<Integer> digits(List<Integer> digits) {
    return digits.foldLeft(
        Option.some(0), (sum, digit) -> sum.map(before -> 10 * before + digit));
  }

  static int count(Option<Integer> number) {
    return number.getOrElse(0);
  }
}
