package grader.suite.probe;

import grader.suite.Many;
import io.vavr.collection.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets a property take a {@link Source} as a {@code @ForAll} parameter, for methods that read an
 * iterator or a stream; found by jqwik as a service. Sources end, after up to 20 elements, or as
 * many as {@code @Size} says.
 *
 * <pre>{@code
 * @Property
 * void firstIsTheFirst(@ForAll Source<Integer> numbers) { ... numbers.stream().cells() ... }
 * }</pre>
 */
public final class SourceArbitraries implements ArbitraryProvider {
  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isOfType(Source.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider elements) {
    return elements.apply(type.getTypeArgument(0)).stream()
        .map(SourceArbitraries::sources)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Arbitrary<?> sources(Arbitrary<?> elements) {
    return Many.of(elements.list(), list -> Source.of(List.ofAll(list)));
  }
}
