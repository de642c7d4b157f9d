package grader.worker.run;

import io.vavr.control.Option;
import java.util.Optional;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** Methods that the engines have found, or run. */
public final class TestMethod {
  private TestMethod() {}

  /** None for what is no test method, such as a class. */
  public static Option<MethodSource> of(Optional<TestSource> source) {
    return Option.ofOptional(source)
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast);
  }
}
