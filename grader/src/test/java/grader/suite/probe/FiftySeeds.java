package grader.suite.probe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that takes a {@link Random}, and runs under fifty seeds. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "seed {index}")
@MethodSource("grader.suite.probe.FiftySeeds$All#seeds")
@interface FiftySeeds {

  /** Where JUnit finds them. */
  final class All {
    private All() {}

    static Stream<Random> seeds() {
      return IntStream.range(0, 50).mapToObj(Random::new);
    }
  }
}
