import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Model tests for chains, by example. */
class ChainsTest {
  private static final int MIN = Integer.MIN_VALUE;
  private static final int MAX = Integer.MAX_VALUE;

  /** As many links as a chain may have. */
  private static final List<Integer> LONG = List.rangeClosed(1, 1_000);

  /** So often that it shows when the work grows faster than the chain. */
  private static final int OFTEN = 300;

  @Test
  void anEndHasNothingToGive() {
    assertEquals(0, Chains.length(chain()));
    assertEquals(Option.none(), Chains.last(chain()));
    assertEquals(Option.none(), Chains.largest(chain()));
    assertEquals(chain(), Chains.reversed(chain()));
    assertEquals(chain(), Chains.zipped(chain(), chain()));
  }

  @ParameterizedTest
  @MethodSource("chains")
  void everyLinkCountsWhateverItHolds(List<Object> heads, List<Object> reversed) {
    assertEquals(heads.length(), Chains.length(chainOf(heads)));
    assertEquals(heads.lastOption(), Chains.last(chainOf(heads)));
    assertEquals(reversed, heads(Chains.reversed(chainOf(heads))));
  }

  static Stream<Arguments> chains() {
    return Stream.of(
        Arguments.of(List.of(7), List.of(7)),
        Arguments.of(List.of(7, 8), List.of(8, 7)),
        Arguments.of(List.of(1, 2, 3, 4), List.of(4, 3, 2, 1)),
        Arguments.of(List.of(5, 5, 5), List.of(5, 5, 5)),
        Arguments.of(List.of(5, 3, 4, 5), List.of(5, 4, 3, 5)),
        Arguments.of(List.of(1, 1, 2, 1, 2), List.of(2, 1, 2, 1, 1)),
        Arguments.of(List.of("", "a", ""), List.of("", "a", "")),
        Arguments.of(
            List.of(Option.some(1), Option.none()), List.of(Option.none(), Option.some(1))),
        Arguments.of(List.of(chain(1, 2), chain(3)), List.of(chain(3), chain(1, 2))),
        Arguments.of(List.of(chain(), chain(1, 2)), List.of(chain(1, 2), chain())),
        Arguments.of(List.of(chain(1), chain()), List.of(chain(), chain(1))));
  }

  @ParameterizedTest
  @MethodSource("numbersWithTheLargest")
  void noHeadIsLargerThanTheLargest(List<Integer> numbers, int largest) {
    assertEquals(Option.some(largest), Chains.largest(chainOf(numbers)));
  }

  static Stream<Arguments> numbersWithTheLargest() {
    return Stream.of(
        Arguments.of(List.of(7), 7),
        Arguments.of(List.of(9, 1, 5), 9),
        Arguments.of(List.of(1, 9, 5), 9),
        Arguments.of(List.of(1, 5, 9), 9),
        Arguments.of(List.of(2, 9, 1, 9, 3), 9),
        Arguments.of(List.of(4, 9, 1, 2, 3), 9),
        Arguments.of(List.of(-2, 0, -1), 0),
        Arguments.of(List.of(-1), -1),
        Arguments.of(List.of(-7, -3, -5), -3),
        Arguments.of(List.of(MIN), MIN),
        Arguments.of(List.of(MIN, MIN + 1), MIN + 1),
        Arguments.of(List.of(MIN, MAX), MAX),
        Arguments.of(List.of(MAX, MIN), MAX));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void headsArePairedUntilTheShorterChainEnds(
      List<Object> left, List<Object> right, List<Tuple2<Object, Object>> pairs) {
    assertEquals(pairs, heads(Chains.zipped(chainOf(left), chainOf(right))));
  }

  static Stream<Arguments> pairs() {
    List<Tuple2<?, ?>> one = List.of(Tuple.of(1, "a"));
    List<Tuple2<?, ?>> two = List.of(Tuple.of(1, "a"), Tuple.of(2, "b"));
    return Stream.of(
        Arguments.of(List.empty(), List.of("a", "b"), List.empty()),
        Arguments.of(List.of(1, 2), List.empty(), List.empty()),
        Arguments.of(List.of(1), List.of("a"), one),
        Arguments.of(List.of(1), List.of("a", "b", "c"), one),
        Arguments.of(List.of(1, 2, 3), List.of("a"), one),
        Arguments.of(List.of(1, 2), List.of("a", "b"), two),
        Arguments.of(List.of(1, 2), List.of("a", "b", "c"), two),
        Arguments.of(List.of(1, 2, 3), List.of("a", "b"), two),
        Arguments.of(
            List.of(chain(1), chain(), chain(2)),
            List.of(chain(), chain(3), chain(4)),
            List.of(
                Tuple.of(chain(1), chain()),
                Tuple.of(chain(), chain(3)),
                Tuple.of(chain(2), chain(4)))));
  }

  @Test
  void manyQuestionsAboutALongChainAreNoTrouble() {
    Chain<Integer> chain = chainOf(LONG);
    for (int times = 0; times < OFTEN; times++) {
      assertEquals(1_000, Chains.length(chain));
      assertEquals(Option.some(1_000), Chains.last(chain));
      assertEquals(Option.some(1_000), Chains.largest(chain));
    }
  }

  @Test
  void aLongChainIsReversedInNoTime() {
    for (int times = 0; times < OFTEN; times++) {
      assertEquals(LONG.reverse(), heads(Chains.reversed(chainOf(LONG))));
    }
  }

  @Test
  void longChainsAreZippedInNoTime() {
    List<Tuple2<Integer, Integer>> pairs = LONG.zip(LONG);
    for (int times = 0; times < OFTEN; times++) {
      assertEquals(pairs, heads(Chains.zipped(chainOf(LONG), chainOf(LONG))));
    }
  }

  @Test
  void anAnswerDoesNotDependOnEarlierOnes() {
    for (int times = 0; times < 5; times++) {
      assertEquals(List.of(2, Option.some(7), Option.some(8), chain(7, 8)), answers(chain(8, 7)));
      assertEquals(List.of(0, Option.none(), Option.none(), chain()), answers(chain()));
      assertEquals(List.of(2, Option.some(7), Option.some(8), chain(7, 8)), answers(chain(8, 7)));
      assertEquals(List.of(1, Option.some(3), Option.some(3), chain(3)), answers(chain(3)));
      assertEquals(chain(Tuple.of(1, "a")), Chains.zipped(chain(1), chain("a")));
      assertEquals(chain(Tuple.of(1, "b")), Chains.zipped(chain(1), chain("b")));
    }
  }

  private static List<Object> answers(Chain<Integer> chain) {
    return List.of(
        Chains.length(chain), Chains.last(chain), Chains.largest(chain), Chains.reversed(chain));
  }

  @SafeVarargs
  private static <T> Chain<T> chain(T... heads) {
    return chainOf(List.of(heads));
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
