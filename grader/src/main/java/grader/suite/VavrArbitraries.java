package grader.suite;

import io.vavr.Tuple;
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
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets a property take Vavr's values as {@code @ForAll} parameters; found by jqwik as a service.
 * Collections have up to 20 elements, or as many as {@code @Size} says, the empty one and one of a
 * single edge case among their edge cases. There is none for {@code Stream}, {@code Iterator} and
 * {@code Lazy}, which change or grow as they are read: take a {@link grader.suite.probe.Source}.
 *
 * <pre>{@code
 * @Property
 * void keepsTheErrors(@ForAll List<Either<String, Integer>> results) { ... }
 * }</pre>
 */
public final class VavrArbitraries implements ArbitraryProvider {
  private static final double NONES = 0.1;

  /** Makes values of a type from values of its type arguments. */
  @FunctionalInterface
  private interface Making {
    Arbitrary<?> of(List<Arbitrary<?>> parts);
  }

  private static final Map<Class<?>, Making> MAKING =
      HashMap.<Class<?>, Making>empty()
          .put(List.class, parts -> many(parts, List::ofAll))
          .put(Seq.class, parts -> many(parts, List::ofAll))
          .put(Vector.class, parts -> many(parts, Vector::ofAll))
          .put(IndexedSeq.class, parts -> many(parts, Vector::ofAll))
          .put(Array.class, parts -> many(parts, Array::ofAll))
          .put(Set.class, VavrArbitraries::sets)
          .put(HashSet.class, VavrArbitraries::sets)
          .put(Map.class, VavrArbitraries::maps)
          .put(HashMap.class, VavrArbitraries::maps)
          .put(Option.class, parts -> parts.get(0).injectNull(NONES).map(Option::of))
          .put(Either.class, parts -> either(parts, Either::left, Either::right))
          .put(Validation.class, parts -> either(parts, Validation::invalid, Validation::valid))
          .put(Tuple2.class, VavrArbitraries::pairs)
          .put(Tuple3.class, VavrArbitraries::triples);

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return MAKING.containsKey(type.getRawType());
  }

  @Override
  public java.util.Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider arbitraries) {
    Making making = MAKING.get(type.getRawType()).getOrElseThrow(IllegalArgumentException::new);
    return choices(List.ofAll(type.getTypeArguments()).map(arbitraries))
        .toJavaStream()
        .map(making::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every way to choose an arbitrary for each type argument. */
  private static List<List<Arbitrary<?>>> choices(List<java.util.Set<Arbitrary<?>>> parts) {
    return parts.foldRight(
        List.of(List.<Arbitrary<?>>empty()),
        (part, rest) -> List.ofAll(part).flatMap(one -> rest.map(chosen -> chosen.prepend(one))));
  }

  private static Arbitrary<?> many(
      List<Arbitrary<?>> parts, Function<Iterable<?>, Object> collected) {
    return Many.of(parts.get(0).list(), collected::apply);
  }

  /** Of a set's size, where a list with an element twice would make a smaller one. */
  private static Arbitrary<?> sets(List<Arbitrary<?>> parts) {
    return Many.of(parts.get(0).set(), HashSet::ofAll);
  }

  private static Arbitrary<?> either(
      List<Arbitrary<?>> parts, Function<Object, ?> first, Function<Object, ?> second) {
    return Arbitraries.oneOf(parts.get(0).map(first::apply), parts.get(1).map(second::apply));
  }

  private static Arbitrary<Tuple2<?, ?>> pairs(List<Arbitrary<?>> parts) {
    return Combinators.combine(parts.get(0), parts.get(1)).as(Tuple::of);
  }

  private static Arbitrary<?> triples(List<Arbitrary<?>> parts) {
    return Combinators.combine(parts.get(0), parts.get(1), parts.get(2)).as(Tuple::of);
  }

  private static Arbitrary<?> maps(List<Arbitrary<?>> parts) {
    return Many.of(Arbitraries.maps(parts.get(0), parts.get(1)), HashMap::ofAll);
  }
}
