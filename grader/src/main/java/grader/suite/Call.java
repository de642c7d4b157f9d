package grader.suite;

import io.vavr.control.Option;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One call to a submission and what it must answer.
 *
 * <pre>{@code
 * call(() -> SafeDivision.divide(dividend, divisor), "divide", dividend, divisor).returns(Option.none());
 * }</pre>
 *
 * <p>The code is run by the first of {@link #returns}, {@link #satisfies}, {@link #value} and
 * {@link #disregarded}, so that what it throws is reported together with what was expected. A lazy
 * answer must be consumed inside the code.
 *
 * @param <T> the type of the answer
 */
public final class Call<T> {
  private static final String WITHOUT_NULL = ", without null";

  private static Consumer<? super Call<?>> observer = call -> {};

  private final Callable<? extends @Nullable T> code;
  private final String method;
  private final List<@Nullable Object> arguments;

  private Call(Callable<? extends @Nullable T> code, String method, @Nullable Object[] arguments) {
    this.code = code;
    this.method = method;
    this.arguments = java.util.Arrays.asList(arguments);
  }

  /**
   * @param code makes the call
   * @param method the name that the report shows
   * @param arguments the arguments that the report shows, rendered by {@link Show}
   */
  public static <T> Call<T> call(
      Callable<? extends @Nullable T> code, String method, @Nullable Object... arguments) {
    return new Call<>(code, method, arguments);
  }

  /**
   * Has every call shown to {@code observer} before it is made: the last one explains a JVM that
   * died.
   */
  public static void observe(Consumer<? super Call<?>> observer) {
    Call.observer = observer;
  }

  /** The name of the method that is called. */
  public String method() {
    return method;
  }

  /** The answer must be equal to {@code expected}. */
  public void returns(T expected) {
    String shown = Show.value(expected);
    T got = answer(shown, shown);
    if (!Objects.equals(expected, got)) {
      throw falsified(Show.value(got), shown);
    }
  }

  /**
   * The answer must satisfy a law.
   *
   * @param law the expected answer in words, such as {@code Some(an even number)}
   */
  public void satisfies(String law, Predicate<? super T> holds) {
    T got = answer(law, law + WITHOUT_NULL);
    if (!holds(holds, got)) {
      throw falsified(Show.value(got), law);
    }
  }

  /**
   * An answer can hold what its type rules out, such as a text in an {@code Option<Integer>}: a raw
   * type in the submission is enough.
   */
  private static <T> boolean holds(Predicate<? super T> law, T answer) {
    try {
      return law.test(answer);
    } catch (ClassCastException elementOfAnotherType) {
      return false;
    }
  }

  /** The answer itself; the call fails if there is none. */
  public T value() {
    return answer("an answer", "an answer" + WITHOUT_NULL);
  }

  /** Makes the call whatever comes of it: for what it must not do to later calls. */
  public void disregarded() {
    observer.accept(this);
    try {
      var _ = code.call();
    } catch (Exception | StackOverflowError thrown) {
      // another check says what this call must answer
    }
  }

  /**
   * What a probe throws that saw what no answer shows, such as how much was read.
   *
   * @param got what happened, in words
   * @param expected what should have happened, in words
   */
  public Falsified failed(String got, String expected) {
    return falsified(got, expected);
  }

  /**
   * @param expected what is told where there is no answer at all
   * @param complete what is told where there is one, with a null inside
   */
  private T answer(String expected, String complete) {
    observer.accept(this);
    T got;
    Option<Answers.Unfit> unfit;
    try {
      got = code.call();
      long left = StepMeter.left(); // looking at the answer is not the submission's work
      unfit = Option.of(got).flatMap(Answers::unfitPart);
      StepMeter.resume(left);
    } catch (Throwable thrown) { // the edge of student code: whatever comes out of it is a verdict
      throw new Falsified(toString(), "threw " + Show.thrown(thrown), expected, false, thrown);
    }
    if (got == null) {
      throw new Falsified(toString(), "null", expected, true, null);
    }
    for (Answers.Unfit part : unfit) {
      throw new Falsified(
          toString(), part.shown(), part.isNull() ? complete : expected, part.isNull(), null);
    }
    return got;
  }

  private Falsified falsified(String got, String expected) {
    return new Falsified(toString(), got, expected, false, null);
  }

  /** The call as a student would write it. */
  @Override
  public String toString() {
    return Show.call(method, arguments);
  }
}
