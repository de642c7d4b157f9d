package grader.worker.run;

import grader.model.CheckId;
import io.vavr.control.Option;
import java.util.Optional;
import org.junit.platform.engine.TestSource;

/**
 * Ids of the checks of an ordinary suite: class and method in kebab-case, {@code
 * leap-test/year-divisible-by-4}. Overloads of a method are one check.
 */
final class TestId {
  private TestId() {}

  /** None for what is no test method, such as a class. */
  static Option<String> of(Optional<TestSource> source) {
    return TestMethod.of(source).map(method -> of(method.getClassName(), method.getMethodName()));
  }

  static String of(String type, String method) {
    return CheckId.of(type.replace('$', '-')) + "/" + CheckId.of(method);
  }
}
