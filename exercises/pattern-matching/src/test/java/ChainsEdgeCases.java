import static grader.suite.Call.call;

import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Steps;
import io.vavr.Tuple;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChainsEdgeCases {
  /** Links of the longest chains. */
  private static final int LONGEST = 1_000;

  /** 450 steps a link: many times what a sort needs, and less than a walk from every link takes. */
  private static final long PROPORTIONAL = 450 * LONGEST;

  private static final String LONG =
      "What grows with the chain: the work for each link, the depth of the calls, a number that"
          + " counts?";

  @DisplayName("The length of an End")
  @Points(2)
  @Reveals("head-of-empty-list")
  @Hint("How many links does a chain have that is nothing but its end?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"no link, ''", "no link after a chain, 7 8"})
  void lengthOfAnEnd(String name, String before) {
    length(numbers(before)).disregarded();
    length(Links.chain()).returns(0);
  }

  @DisplayName("The length of short chains")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("Count the links of the example by hand. Which one does the code leave out, or see twice?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one link, 7, 1",
    "two links, 7 8, 2",
    "three links, 3 1 2, 3",
    "equal heads, 5 5 5 5, 4",
  })
  void lengthOfShortChains(String name, String heads, int length) {
    length(numbers(heads)).returns(length);
  }

  @DisplayName("The length of chains that hold chains")
  @Points(1)
  @Reveals("looking-into-elements")
  @Hint("Which End ends this chain: the one in the head of a link, or the one after its last link?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void lengthOfChainsOfChains(String name, Chain<?> chain, int length) {
    length(chain).returns(length);
  }

  static Stream<Arguments> lengthOfChainsOfChains() {
    return Stream.of(
        Arguments.of("an End as head", Links.chain(Links.chain()), 1),
        Arguments.of("an End as middle head", pieces("1", "", "2 3"), 3),
        Arguments.of("chains as heads", pieces("1 2 3", "4 5"), 2),
        Arguments.of("empty things as heads", Links.chain(Option.none(), "", List.empty()), 3));
  }

  @DisplayName("The length of long chains")
  @Points(1)
  @Reveals("integer-overflow")
  @Hint(LONG)
  @Steps(PROPORTIONAL)
  @ParameterizedTest(name = "{0}")
  @CsvSource("a thousand links, 1000")
  void lengthOfLongChains(String name, int links) {
    length(upTo(links)).returns(links);
  }

  @DisplayName("The last of an End")
  @Points(2)
  @Reveals("head-of-empty-list")
  @Hint("A chain without links has no last head. Which answer says so?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"no link, ''", "no link after a chain, 7 8"})
  void lastOfAnEnd(String name, String before) {
    last(numbers(before)).disregarded();
    last(Links.chain()).returns(Option.none());
  }

  @DisplayName("The last of short chains")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("What tells the last link from the others?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one link, 7, 7",
    "two links, 7 8, 8",
    "three links, 3 1 2, 2",
    "four falling links, 9 6 4 1, 1",
    "last head met before, 5 3 4 5, 5",
    "equal heads, 5 5 5, 5",
  })
  void lastOfShortChains(String name, String heads, int last) {
    last(numbers(heads)).returns(Option.some(last));
  }

  @DisplayName("The last of chains that hold chains")
  @Points(1)
  @Reveals("looking-into-elements")
  @Hint("The last head is the answer as it is. Does the code ask what kind of value it is?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void lastOfChainsOfChains(String name, Chain<?> chain, Object last) {
    last(chain).returns(Option.some(Links.seen(last)));
  }

  static Stream<Arguments> lastOfChainsOfChains() {
    return Stream.of(
        Arguments.of("chains as heads", pieces("1 2 3", "4 5"), numbers("4 5")),
        Arguments.of("an End as last head", pieces("1", "2", ""), Links.chain()),
        Arguments.of("an End as first head", pieces("", "1 2"), numbers("1 2")),
        Arguments.of(
            "None as last head", Links.chain(Option.some(1), Option.none()), Option.none()));
  }

  @DisplayName("The last of long chains")
  @Points(1)
  @Reveals("off-by-one")
  @Hint(LONG)
  @Steps(PROPORTIONAL)
  @ParameterizedTest(name = "{0}")
  @CsvSource("a thousand links, 1000")
  void lastOfLongChains(String name, int links) {
    last(upTo(links)).returns(Option.some(links));
  }

  @DisplayName("The largest of an End")
  @Points(2)
  @Reveals("head-of-empty-list")
  @Hint("A chain without links has no largest head. Which answer says so?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"no link, ''", "no link after a chain, 7 8"})
  void largestOfAnEnd(String name, String before) {
    largest(numbers(before)).disregarded();
    largest(Links.chain()).returns(Option.none());
  }

  @DisplayName("The largest of negative numbers")
  @Points(2)
  @Reveals("wrong-start-value")
  @Hint("Which number does the comparison start from? Is it in the chain?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "all negative, -7 -3 -5, -3",
    "one negative link, -1, -1",
    "smallest int alone, -2147483648, -2147483648",
    "smallest int twice, -2147483648 -2147483648, -2147483648",
    "smallest int first, -2147483648 -2147483647, -2147483647",
  })
  void largestOfNegatives(String name, String heads, int largest) {
    largest(numbers(heads)).returns(Option.some(largest));
  }

  @DisplayName("Places of the largest")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("Which heads does the code compare with each other? Does one of them never get its turn?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one link, 7, 7",
    "largest first, 9 1 5, 9",
    "largest in the middle, 1 9 5, 9",
    "largest last, 1 5 9, 9",
    "largest twice, 2 9 1 9 3, 9",
    "another rise after the largest, 4 9 1 2 3, 9",
    "equal heads, 5 5 5, 5",
    "zero among negatives, -2 0 -1, 0",
  })
  void placesOfTheLargest(String name, String heads, int largest) {
    largest(numbers(heads)).returns(Option.some(largest));
  }

  @DisplayName("The largest of numbers far apart")
  @Points(1)
  @Reveals("integer-overflow")
  @Hint("The difference of two ints need not fit an int. How does the code compare two heads?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "smallest int before largest int, -2147483648 2147483647, 2147483647",
    "largest int before smallest int, 2147483647 -2147483648, 2147483647",
    "two thousand million and its opposite, 2000000000 -2000000000, 2000000000",
  })
  void largestOfNumbersFarApart(String name, String heads, int largest) {
    largest(numbers(heads)).returns(Option.some(largest));
  }

  @DisplayName("The largest of long chains")
  @Points(1)
  @Reveals("off-by-one")
  @Hint(LONG)
  @Steps(PROPORTIONAL)
  @ParameterizedTest(name = "{0}")
  @CsvSource({"a thousand rising links, 1, 1000", "a thousand falling links, 1000, 1"})
  void largestOfLongChains(String name, int first, int last) {
    largest(fromTo(first, last)).returns(Option.some(LONGEST));
  }

  @DisplayName("An End reversed")
  @Points(1)
  @Reveals("head-of-empty-list")
  @Hint("What is left of a chain without links when it is turned round?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"no link, ''", "no link after a chain, 7 8"})
  void reversedEnd(String name, String before) {
    reversed(numbers(before)).disregarded();
    reversed(Links.chain()).returns(Links.seen(Links.chain()));
  }

  @DisplayName("Short chains reversed")
  @Points(2)
  @Reveals("wrong-order")
  @Hint("Where does the first head of the example belong, and where does the code put it?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one link, 7, 7",
    "two links, 7 8, 8 7",
    "three links, 3 1 2, 2 1 3",
    "four links, 1 2 3 4, 4 3 2 1",
    "seven links, 1 2 3 4 5 6 7, 7 6 5 4 3 2 1",
    "equal heads, 5 5 5, 5 5 5",
    "some heads twice, 1 1 2 1 2, 2 1 2 1 1",
    "same first and last head, 1 2 3 1, 1 3 2 1",
  })
  void shortChainsReversed(String name, String heads, String backwards) {
    reversed(numbers(heads)).returns(Links.seen(numbers(backwards)));
  }

  @DisplayName("Chains that hold chains reversed")
  @Points(1)
  @Reveals("looking-into-elements")
  @Hint("Only the outer chain is turned round. What happens to the heads?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void chainsOfChainsReversed(String name, Chain<?> chain, Chain<?> backwards) {
    reversed(chain).returns(Links.seen(backwards));
  }

  static Stream<Arguments> chainsOfChainsReversed() {
    return Stream.of(
        Arguments.of("chains as heads", pieces("1 2 3", "4 5"), pieces("4 5", "1 2 3")),
        Arguments.of("an End as first head", pieces("", "1 2"), pieces("1 2", "")),
        Arguments.of("an End as middle head", pieces("1", "", "2"), pieces("2", "", "1")));
  }

  @DisplayName("Long chains reversed")
  @Points(1)
  @Reveals("wrong-order")
  @Hint(LONG)
  @Steps(PROPORTIONAL)
  @ParameterizedTest(name = "{0}")
  @CsvSource("a thousand links, 1000")
  void longChainsReversed(String name, int links) {
    reversed(fromTo(1, links)).returns(Links.seen(fromTo(links, 1)));
  }

  @DisplayName("An End zipped")
  @Points(2)
  @Reveals("head-of-empty-list")
  @Hint("How many pairs are there when one side has no head at all?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "End on the left, '', a b",
    "End on the right, 1 2, ''",
    "End on both sides, '', ''",
  })
  void anEndZipped(String name, String left, String right) {
    zipped(numbers(left), words(right)).returns(Links.seen(Links.chain()));
  }

  @DisplayName("Chains of one length zipped")
  @Points(2)
  @Reveals("wrong-order")
  @Hint("Which head of the right chain belongs to the first head of the left one?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void chainsOfOneLengthZipped(String name, Chain<?> left, Chain<?> right, Chain<?> pairs) {
    zipped(left, right).returns(Links.seen(pairs));
  }

  static Stream<Arguments> chainsOfOneLengthZipped() {
    return Stream.of(
        Arguments.of("one pair", numbers("1"), words("a"), Links.chain(Tuple.of(1, "a"))),
        Arguments.of(
            "two pairs",
            numbers("1 2"),
            words("a b"),
            Links.chain(Tuple.of(1, "a"), Tuple.of(2, "b"))),
        Arguments.of(
            "three pairs of numbers",
            numbers("1 2 3"),
            numbers("6 5 4"),
            Links.chain(Tuple.of(1, 6), Tuple.of(2, 5), Tuple.of(3, 4))),
        Arguments.of(
            "equal pairs",
            numbers("1 1 1"),
            numbers("1 1 1"),
            Links.chain(Tuple.of(1, 1), Tuple.of(1, 1), Tuple.of(1, 1))));
  }

  @DisplayName("Chains of two lengths zipped")
  @Points(3)
  @Reveals("head-of-empty-list")
  @Hint("What does the code ask of the shorter chain once it has ended?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void chainsOfTwoLengthsZipped(String name, Chain<?> left, Chain<?> right, Chain<?> pairs) {
    zipped(left, right).returns(Links.seen(pairs));
  }

  static Stream<Arguments> chainsOfTwoLengthsZipped() {
    Chain<?> one = Links.chain(Tuple.of(1, "a"));
    Chain<?> two = Links.chain(Tuple.of(1, "a"), Tuple.of(2, "b"));
    return Stream.of(
        Arguments.of("left longer by one", numbers("1 2 3"), words("a b"), two),
        Arguments.of("right longer by one", numbers("1 2"), words("a b c"), two),
        Arguments.of("left much longer", numbers("1 2 3 4 5 6"), words("a b"), two),
        Arguments.of("right much longer", numbers("1 2"), words("a b c d e f"), two),
        Arguments.of("one link on the left", numbers("1"), words("a b c"), one),
        Arguments.of("one link on the right", numbers("1 2 3"), words("a"), one));
  }

  @DisplayName("Chains that hold chains zipped")
  @Points(1)
  @Reveals("looking-into-elements")
  @Hint("A pair holds the two heads as they are. Does an End in a head end anything?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void chainsOfChainsZipped(String name, Chain<?> left, Chain<?> right, Chain<?> pairs) {
    zipped(left, right).returns(Links.seen(pairs));
  }

  static Stream<Arguments> chainsOfChainsZipped() {
    return Stream.of(
        Arguments.of(
            "chains on the left",
            pieces("1 2", "3"),
            words("a b"),
            Links.chain(Tuple.of(numbers("1 2"), "a"), Tuple.of(numbers("3"), "b"))),
        Arguments.of(
            "chains on both sides",
            pieces("1 2", "3"),
            pieces("4", "5 6"),
            Links.chain(
                Tuple.of(numbers("1 2"), numbers("4")), Tuple.of(numbers("3"), numbers("5 6")))),
        Arguments.of(
            "an End as head on the left",
            pieces("", "3"),
            words("a b"),
            Links.chain(Tuple.of(Links.chain(), "a"), Tuple.of(numbers("3"), "b"))),
        Arguments.of(
            "an End as head on the right",
            numbers("1 2"),
            pieces("", "3"),
            Links.chain(Tuple.of(1, Links.chain()), Tuple.of(2, numbers("3")))));
  }

  @DisplayName("Long chains zipped")
  @Points(1)
  @Reveals("head-of-empty-list")
  @Hint(LONG)
  @Steps(500 * 600)
  @ParameterizedTest(name = "{0}")
  // Not more than 600 pairs: a for-comprehension that recurs takes over a kilobyte of stack a link.
  @CsvSource({
    "six hundred links on both sides, 600, 600, 600",
    "a thousand links on the left, 1000, 3, 3",
    "a thousand links on the right, 3, 1000, 3",
  })
  void longChainsZipped(String name, int left, int right, int pairs) {
    zipped(upTo(left), upTo(right))
        .returns(
            Links.seen(
                Links.chainOf(
                    IntStream.rangeClosed(1, pairs).mapToObj(i -> Tuple.of(i, i)).toList())));
  }

  private static Call<Integer> length(Chain<?> chain) {
    return call(() -> Chains.length(chain), "length", Links.seen(chain));
  }

  private static Call<Object> last(Chain<?> chain) {
    return call(() -> Links.seen(Chains.last(chain)), "last", Links.seen(chain));
  }

  private static Call<Option<Integer>> largest(Chain<Integer> chain) {
    return call(() -> Chains.largest(chain), "largest", Links.seen(chain));
  }

  private static Call<Object> reversed(Chain<?> chain) {
    return call(() -> Links.seen(Chains.reversed(chain)), "reversed", Links.seen(chain));
  }

  private static Call<Object> zipped(Chain<?> left, Chain<?> right) {
    return call(
        () -> Links.seen(Chains.zipped(left, right)),
        "zipped",
        Links.seen(left),
        Links.seen(right));
  }

  private static Chain<Integer> numbers(String heads) {
    return Links.chainOf(split(heads).map(Integer::valueOf).toList());
  }

  private static Chain<String> words(String heads) {
    return Links.chainOf(split(heads).toList());
  }

  private static Chain<Chain<Integer>> pieces(String... heads) {
    return Links.chainOf(Arrays.stream(heads).map(ChainsEdgeCases::numbers).toList());
  }

  private static Stream<String> split(String heads) {
    return heads.isEmpty() ? Stream.empty() : Arrays.stream(heads.split(" "));
  }

  private static Chain<Integer> upTo(int last) {
    return fromTo(1, last);
  }

  private static Chain<Integer> fromTo(int first, int last) {
    return first <= last
        ? Links.chainOf(IntStream.rangeClosed(first, last).boxed().toList())
        : Links.chainOf(IntStream.rangeClosed(last, first).boxed().toList().reversed());
  }
}
