package grader.suite.probe;

import grader.suite.Call;
import io.vavr.control.Either;
import java.util.function.Predicate;

/**
 * What a row of a table of edge cases expects.
 *
 * <pre>{@code
 * divideRow("exact quotient", 6, 3, is(Option.some(2))),
 * divideRow("divisor is zero", 6, 0, open()));
 * }</pre>
 *
 * @param <T> the type of the answer
 */
@FunctionalInterface
public interface Expected<T> {

  /** Fails the call if its answer is another one. */
  void from(Call<T> call);

  /** An answer equal to {@code value}. */
  static <T> Expected<T> is(T value) {
    return call -> call.returns(value);
  }

  /** A Left, whatever it says. */
  static <L, R> Expected<Either<L, R>> isLeft() {
    return satisfies("a Left", Either::isLeft);
  }

  /**
   * An answer that satisfies a law.
   *
   * @param law the expected answer in words, such as {@code a Left that names the word}
   */
  static <T> Expected<T> satisfies(String law, Predicate<? super T> holds) {
    return call -> call.satisfies(law, holds);
  }

  /** Nobody has said yet: any answer will do, but there must be one. */
  static <T> Expected<T> open() {
    return Totality::answers;
  }
}
