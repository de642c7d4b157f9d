package grader.worker.testing;

import io.vavr.control.Option;
import java.util.Optional;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** Names of tests: class and method. Overloads share a name, and the verdict of the first. */
final class TestName {
  private TestName() {}

  /** None for what is no test method, such as a class. */
  static Option<String> of(Optional<TestSource> source) {
    return Option.ofOptional(source)
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .map(method -> method.getClassName().replace('$', '.') + "." + method.getMethodName());
  }
}
