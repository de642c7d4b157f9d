package grader.worker.testing;

import grader.worker.run.TestMethod;
import io.vavr.control.Option;
import java.util.Optional;
import org.junit.platform.engine.TestSource;

/** Names of tests: class and method. Overloads share a name, and the verdict of the first. */
final class TestName {
  private TestName() {}

  /** None for what is no test method, such as a class. */
  static Option<String> of(Optional<TestSource> source) {
    return TestMethod.of(source)
        .map(method -> method.getClassName().replace('$', '.') + "." + method.getMethodName());
  }
}
