package grader.suite;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Lets a property take Vavr's {@code List} and {@code Option} as {@code @ForAll} parameters; found
 * by jqwik as a service. Lists have up to 20 elements, the empty list and lists of one edge case
 * among their edge cases.
 */
public final class VavrArbitraries implements ArbitraryProvider {
  private static final int LONGEST = 20;
  private static final double NONES = 0.1;

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isOfType(List.class) || type.isOfType(Option.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider elements) {
    return elements.apply(type.getTypeArgument(0)).stream()
        .map(element -> type.isOfType(List.class) ? lists(element) : options(element))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Arbitrary<?> lists(Arbitrary<?> elements) {
    return elements.list().ofMaxSize(LONGEST).map(List::ofAll);
  }

  private static Arbitrary<?> options(Arbitrary<?> values) {
    return values.injectNull(NONES).map(Option::of);
  }
}
