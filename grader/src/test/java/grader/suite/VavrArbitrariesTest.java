package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;

import grader.suite.probe.Source;
import grader.suite.probe.Totality;
import io.vavr.Tuple2;
import io.vavr.Tuple3;
import io.vavr.collection.Array;
import io.vavr.collection.HashMap;
import io.vavr.collection.HashSet;
import io.vavr.collection.IndexedSeq;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Traversable;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VavrArbitrariesTest {
  private static final Class<?>[] ONE = {Integer.class};
  private static final Class<?>[] TWO = {String.class, Integer.class};
  private static final Class<?>[] THREE = {String.class, Integer.class, Boolean.class};

  @ParameterizedTest(name = "{0}")
  @MethodSource("types")
  void fiftySeedsGiveManyValuesOfTheTypeWithoutNull(Class<?> type, Class<?>[] parameters) {
    JqwikSession.run(
        () -> {
          RandomGenerator<?> generator =
              Arbitraries.defaultFor(type, parameters).generator(1_000, true);
          List<Object> values =
              List.range(0, 50).map(seed -> generator.next(new Random(seed)).value());
          assertThat(values).allSatisfy(value -> assertThat(value).isInstanceOf(type));
          assertThat(values).allMatch(Totality::holdsNoNull);
          assertThat(values).allMatch(VavrArbitrariesTest::isSmall);
          assertThat(values.map(Object::toString).distinct().length()).isGreaterThan(10);
        });
  }

  private static boolean isSmall(Object value) {
    return !(value instanceof Traversable<?> many) || many.size() <= 20;
  }

  static Stream<Arguments> types() {
    return Stream.of(
        Arguments.of(List.class, ONE),
        Arguments.of(Seq.class, ONE),
        Arguments.of(Vector.class, ONE),
        Arguments.of(IndexedSeq.class, ONE),
        Arguments.of(Array.class, ONE),
        Arguments.of(Set.class, ONE),
        Arguments.of(HashSet.class, ONE),
        Arguments.of(Option.class, ONE),
        Arguments.of(Source.class, ONE),
        Arguments.of(Map.class, TWO),
        Arguments.of(HashMap.class, TWO),
        Arguments.of(Either.class, TWO),
        Arguments.of(Validation.class, TWO),
        Arguments.of(Tuple2.class, TWO),
        Arguments.of(Tuple3.class, THREE));
  }
}
