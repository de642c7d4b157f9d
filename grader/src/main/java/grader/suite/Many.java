package grader.suite;

import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import net.jqwik.api.arbitraries.SizableArbitrary;

/**
 * Collections of Vavr, made of jqwik's. Mapped alone, they would not heed {@code @Size}.
 *
 * @param <J> jqwik's
 */
public final class Many<J> extends ArbitraryDecorator<Object> implements SizableArbitrary<Object> {
  private static final int LONGEST = 20;

  private final SizableArbitrary<J> made;
  private final Function<J, Object> collected;

  private Many(SizableArbitrary<J> made, Function<J, Object> collected) {
    this.made = made;
    this.collected = collected;
  }

  /**
   * With up to 20 elements, where nobody says how many.
   *
   * @param collected what the suite gets for what jqwik made
   */
  public static <J> Arbitrary<?> of(SizableArbitrary<J> made, Function<J, Object> collected) {
    return new Many<>(made.ofMaxSize(LONGEST), collected);
  }

  @Override
  protected Arbitrary<Object> arbitrary() {
    return made.map(collected);
  }

  @Override
  public Many<J> ofMinSize(int least) {
    return new Many<>(made.ofMinSize(least), collected);
  }

  @Override
  public Many<J> ofMaxSize(int most) {
    return new Many<>(made.ofMaxSize(most), collected);
  }

  @Override
  public Many<J> withSizeDistribution(RandomDistribution sizes) {
    return new Many<>(made.withSizeDistribution(sizes), collected);
  }
}
