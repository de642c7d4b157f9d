package grader.worker.run;

import io.vavr.control.Option;
import java.util.Optional;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/**
 * Ids of the checks of an ordinary suite: class and method in kebab-case, {@code
 * leap-test/year-divisible-by-4}. Overloads of a method are one check.
 */
final class TestId {
  private TestId() {}

  /** None for what is no test method, such as a class. */
  static Option<String> of(Optional<TestSource> source) {
    return Option.ofOptional(source)
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .map(method -> of(method.getClassName(), method.getMethodName()));
  }

  static String of(String type, String method) {
    return CheckId.of(type.replace('$', '-')) + "/" + CheckId.of(method);
  }
}
