import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Model tests for chains, as properties: a chain is asked what a list of its heads can answer. */
class ChainsProperties {
  /** As many links as a chain may have. */
  private static final List<Integer> LONG = List.rangeClosed(1, 1_000);

  /** So often that it shows when the work grows faster than the chain. */
  private static final int OFTEN = 300;

  @Property
  void theLengthIsTheNumberOfHeads(@ForAll("heads") List<Object> heads) {
    assertEquals(heads.length(), Chains.length(chainOf(heads)));
  }

  @Property
  void theLastStandsBehindAllOthers(
      @ForAll("heads") List<Object> others, @ForAll("head") Object last) {
    assertEquals(Option.some(last), Chains.last(chainOf(others.append(last))));
  }

  @Property
  void theLargestIsOneOfTheHeadsAndNoneIsLarger(@ForAll("numbers") List<Integer> numbers) {
    Option<Integer> largest = Chains.largest(chainOf(numbers));
    assertTrue(largest.exists(numbers::contains));
    assertTrue(largest.exists(found -> numbers.forAll(number -> number <= found)));
  }

  @Property
  void reversedTheHeadsComeInTheOppositeOrder(@ForAll("heads") List<Object> heads) {
    assertEquals(heads.reverse(), heads(Chains.reversed(chainOf(heads))));
  }

  @Property
  void zippedHeadsMeetAtTheirOwnPlace(
      @ForAll("heads") List<Object> left, @ForAll("heads") List<Object> right) {
    assertEquals(left.zip(right), heads(Chains.zipped(chainOf(left), chainOf(right))));
  }

  @Property
  void anEndHasNothingToGiveAndChangesNoAnswer(@ForAll("numbers") List<Integer> numbers) {
    List<Object> before = answers(numbers);
    List<Object> nothing = List.of(0, Option.none(), Option.none(), List.empty(), List.empty());
    assertEquals(nothing, answers(List.empty()));
    assertEquals(before, answers(numbers));
  }

  @Example
  void manyQuestionsAboutALongChainAreNoTrouble() {
    Chain<Integer> chain = chainOf(LONG);
    for (int times = 0; times < OFTEN; times++) {
      assertEquals(1_000, Chains.length(chain));
      assertEquals(Option.some(1_000), Chains.last(chain));
      assertEquals(Option.some(1_000), Chains.largest(chain));
    }
  }

  @Example
  void aLongChainIsReversedInNoTime() {
    for (int times = 0; times < OFTEN; times++) {
      assertEquals(LONG.reverse(), heads(Chains.reversed(chainOf(LONG))));
    }
  }

  @Example
  void longChainsAreZippedInNoTime() {
    List<Tuple2<Integer, Integer>> pairs = LONG.zip(LONG);
    for (int times = 0; times < OFTEN; times++) {
      assertEquals(pairs, heads(Chains.zipped(chainOf(LONG), chainOf(LONG))));
    }
  }

  /** Few, so that some are equal; some are chains themselves, or look empty. */
  @Provide
  Arbitrary<Object> head() {
    return Arbitraries.of(
        1, 2, "a", "", Option.none(), chainOf(List.empty()), chainOf(List.of(1, 2)));
  }

  @Provide
  Arbitrary<List<Object>> heads() {
    return head().list().ofMaxSize(7).map(List::ofAll);
  }

  @Provide
  Arbitrary<List<Integer>> numbers() {
    return number().list().ofMinSize(1).ofMaxSize(7).map(List::ofAll);
  }

  private static Arbitrary<Integer> number() {
    return Arbitraries.oneOf(Arbitraries.integers().between(-3, 3), Arbitraries.integers());
  }

  private static List<Object> answers(List<Integer> numbers) {
    Chain<Integer> chain = chainOf(numbers);
    return List.of(
        Chains.length(chain),
        Chains.last(chain),
        Chains.largest(chain),
        heads(Chains.reversed(chain)),
        heads(Chains.zipped(chain, chain)));
  }

  private static <T> Chain<T> chainOf(List<T> heads) {
    return heads.<Chain<T>>foldRight(new Chain.End<>(), Chain.Link::new);
  }

  /** By a loop: two long chains are too deep for {@code equals}. */
  private static <T> List<T> heads(Chain<T> chain) {
    List<T> backwards = List.empty();
    for (Chain<T> rest = chain; rest instanceof Chain.Link<T> link; rest = link.tail()) {
      backwards = backwards.prepend(link.head());
    }
    return backwards.reverse();
  }
}
