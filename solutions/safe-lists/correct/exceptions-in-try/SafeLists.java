import io.vavr.collection.List;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.math.BigDecimal;
import java.math.MathContext;

/** Lets the library throw, and Try turns what is thrown into a value; 34 digits round only once. */
final class SafeLists {
  private SafeLists() {}

  static <T> Option<T> first(List<T> list) {
    return Try.of(list::head).toOption();
  }

  static <T> Option<T> last(List<T> list) {
    return Try.of(list::last).toOption();
  }

  static <T> Option<List<T>> rest(List<T> list) {
    return Try.of(list::tail).toOption();
  }

  static Option<Integer> largest(List<Integer> numbers) {
    return Try.of(() -> numbers.reduce(Math::max)).toOption();
  }

  static Option<Double> mean(List<Integer> numbers) {
    return Try.of(() -> BigDecimal.valueOf(numbers.sum().longValue()))
        .mapTry(sum -> sum.divide(BigDecimal.valueOf(numbers.length()), MathContext.DECIMAL128))
        .map(BigDecimal::doubleValue)
        .toOption();
  }

  static List<Long> differences(List<Integer> numbers) {
    return Try.of(numbers::tail)
        .map(tail -> tail.zip(numbers).map(pair -> Math.subtractExact((long) pair._1, pair._2)))
        .getOrElse(List.empty());
  }
}
