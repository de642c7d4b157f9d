package grader.suite.probe;

import grader.suite.Call;
import io.vavr.control.Either;

/**
 * What a row of a table of edge cases expects.
 *
 * <pre>{@code
 * arguments("exact quotient", 6, 3, is(Option.some(2))),
 * arguments("divisor is zero", 6, 0, open()));
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
  static <T> Expected<T> isLeft() {
    return call ->
        call.satisfies(
            "a Left", answer -> answer instanceof Either<?, ?> either && either.isLeft());
  }

  /** Nobody has said yet: any answer will do, but there must be one. */
  static <T> Expected<T> open() {
    return Totality::answers;
  }
}
