import static grader.suite.Call.call;

import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Show;
import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChainsLaws {
  /** Links. Few enough for work that doubles with every link: the long chains are about that. */
  private static final int LONGEST = 15;

  /** The difference of two numbers up to it fits an int. */
  private static final int BILLION = 1_000_000_000;

  private static final String OTHERS =
      "Does the answer depend on anything but the chain it is asked about?";

  @Label("The length is the number of links")
  @Points(1)
  @Reveals("off-by-one")
  @Hint("Count the links of the example by hand. Which one does the code leave out, or see twice?")
  @Property(tries = 500)
  void lengthIsTheNumberOfLinks(@ForAll @From("someNumbers") List<Integer> heads) {
    length(heads).returns(heads.size());
  }

  @Label("The last head is the one before the end")
  @Points(1)
  @Reveals("off-by-one")
  @Hint("What tells the last link from the others?")
  @Property(tries = 500)
  void lastIsTheOneBeforeTheEnd(@ForAll @From("someNumbers") List<Integer> heads) {
    last(heads).returns(heads.lastOption());
  }

  @Label("The largest head is in the chain, and none is larger")
  @Points(1)
  @Reveals("off-by-one")
  @Hint("Which heads does the code compare with each other? Does one of them never get its turn?")
  @Property(tries = 500)
  void largestIsInTheChainAndNoneIsLarger(@ForAll @From("someNotNegative") List<Integer> heads) {
    largest(heads).returns(heads.max());
  }

  @Label("Among negative numbers the largest is the one nearest to zero")
  @Points(1)
  @Reveals("wrong-start-value")
  @Hint("Which number does the comparison start from? Is it in the chain?")
  @Property(tries = 500)
  void largestOfNegativesIsNearestToZero(@ForAll @From("someNegative") List<Integer> heads) {
    largest(heads).returns(heads.max());
  }

  @Label("The largest of numbers far apart")
  @Points(1)
  @Reveals("integer-overflow")
  @Hint("The difference of two ints need not fit an int. How does the code compare two heads?")
  @Property(tries = 500)
  void largestOfAnyInts(@ForAll @From("someNumbers") List<Integer> heads) {
    Assume.that(heads.exists(head -> head > 0));
    largest(heads).returns(heads.max());
  }

  @Label("Reversed, the heads come in the opposite order")
  @Points(1)
  @Reveals("wrong-order")
  @Hint("Where does the first head of the example belong, and where does the code put it?")
  @Property(tries = 500)
  void reversedHeadsComeInTheOppositeOrder(@ForAll @From("someNumbers") List<Integer> heads) {
    reversed(heads).returns(seen(heads.reverse()));
  }

  @Label("Zipped, every head meets the one at its own place")
  @Points(1)
  @Reveals("wrong-order")
  @Hint("Which head of the right chain belongs to the first head of the left one?")
  @Property(tries = 500)
  void zippedHeadsMeetAtTheirOwnPlace(
      @ForAll @From("somePairs") List<Tuple2<Integer, String>> pairs) {
    zipped(pairs.map(Tuple2::_1), pairs.map(Tuple2::_2)).returns(seen(pairs));
  }

  @Label("Zipped, there are as many pairs as links in the shorter chain")
  @Points(1)
  @Reveals("head-of-empty-list")
  @Hint("What does the code ask of the shorter chain once it has ended?")
  @Property(tries = 500)
  void zippedEndsWithTheShorterChain(
      @ForAll @From("someNumbers") List<Integer> left,
      @ForAll @From("someTexts") List<String> right) {
    zipped(left, right).returns(seen(left.zip(right)));
  }

  @Label("The same chain has the same length")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(OTHERS)
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void sameChainSameLength(
      @ForAll @From("someNumbers") List<Integer> heads,
      @ForAll @From("someNumbers") List<Integer> other) {
    sameAnswerAgain(() -> length(heads), () -> length(other), () -> length(List.empty()));
  }

  @Label("The same chain has the same last head")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(OTHERS)
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void sameChainSameLast(
      @ForAll @From("someNumbers") List<Integer> heads,
      @ForAll @From("someNumbers") List<Integer> other) {
    sameAnswerAgain(() -> last(heads), () -> last(other), () -> last(List.empty()));
  }

  @Label("The same chain has the same largest head")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(OTHERS)
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void sameChainSameLargest(
      @ForAll @From("someNumbers") List<Integer> heads,
      @ForAll @From("someNumbers") List<Integer> other) {
    sameAnswerAgain(() -> largest(heads), () -> largest(other), () -> largest(List.empty()));
  }

  @Label("The same chain is reversed in the same way")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(OTHERS)
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void sameChainSameReversed(
      @ForAll @From("someNumbers") List<Integer> heads,
      @ForAll @From("someNumbers") List<Integer> other) {
    sameAnswerAgain(() -> reversed(heads), () -> reversed(other), () -> reversed(List.empty()));
  }

  @Label("The same chains are zipped in the same way")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("Does the answer depend on anything but the two chains it is asked about?")
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void sameChainsSameZipped(
      @ForAll @From("somePairs") List<Tuple2<Integer, String>> pairs,
      @ForAll @From("someNumbers") List<Integer> other) {
    List<Integer> left = pairs.map(Tuple2::_1);
    List<String> right = pairs.map(Tuple2::_2);
    sameAnswerAgain(
        () -> zipped(left, right), () -> zipped(other, other), () -> zipped(left, List.empty()));
  }

  @Provide
  Arbitrary<List<Integer>> someNumbers() {
    return some(numbers());
  }

  @Provide
  Arbitrary<List<Integer>> someNotNegative() {
    return some(Arbitraries.oneOf(between(0, 3), between(0, BILLION)));
  }

  @Provide
  Arbitrary<List<Integer>> someNegative() {
    return some(Arbitraries.oneOf(between(-3, -1), between(-BILLION, -1)));
  }

  @Provide
  Arbitrary<List<String>> someTexts() {
    return some(texts());
  }

  @Provide
  Arbitrary<List<Tuple2<Integer, String>>> somePairs() {
    return some(Combinators.combine(numbers(), texts()).as(Tuple::of).withoutEdgeCases());
  }

  /** At least one: what an End is worth is another check's question. */
  private static <T> Arbitrary<List<T>> some(Arbitrary<T> heads) {
    return heads.list().ofMinSize(1).ofMaxSize(LONGEST).map(List::ofAll);
  }

  /** Small ones too, so that heads repeat. */
  private static Arbitrary<Integer> numbers() {
    return Arbitraries.oneOf(between(-3, 3), Arbitraries.integers());
  }

  private static Arbitrary<Integer> between(int least, int most) {
    return Arbitraries.integers().between(least, most);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", "c", "d", "e", "");
  }

  private static <T> void sameAnswerAgain(
      Supplier<Call<T>> question, Supplier<Call<T>> other, Supplier<Call<T>> ofAnEnd) {
    T first = question.get().value();
    other.get().disregarded();
    ofAnEnd.get().disregarded();
    question.get().satisfies("the answer of the first time, " + Show.value(first), first::equals);
  }

  private static Call<Integer> length(List<Integer> heads) {
    Chain<Integer> chain = Links.chainOf(heads);
    return call(() -> Chains.length(chain), "length", Links.seen(chain));
  }

  private static Call<Option<Integer>> last(List<Integer> heads) {
    Chain<Integer> chain = Links.chainOf(heads);
    return call(() -> Chains.last(chain), "last", Links.seen(chain));
  }

  private static Call<Option<Integer>> largest(List<Integer> heads) {
    Chain<Integer> chain = Links.chainOf(heads);
    return call(() -> Chains.largest(chain), "largest", Links.seen(chain));
  }

  private static Call<Object> reversed(List<Integer> heads) {
    Chain<Integer> chain = Links.chainOf(heads);
    return call(() -> Links.seen(Chains.reversed(chain)), "reversed", Links.seen(chain));
  }

  private static Call<Object> zipped(List<?> left, List<?> right) {
    Chain<?> one = Links.chainOf(left);
    Chain<?> two = Links.chainOf(right);
    return call(
        () -> Links.seen(Chains.zipped(one, two)), "zipped", Links.seen(one), Links.seen(two));
  }

  private static Object seen(List<?> heads) {
    return Links.seen(Links.chainOf(heads));
  }
}
