import static grader.suite.Call.call;

import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Show;
import grader.suite.Steps;
import grader.suite.probe.Cost;
import io.vavr.collection.List;
import io.vavr.control.Option;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lists are written as in {@code 3 1 2}, the empty one as {@code ''}. Of an answer for a long list
 * only the outline counts: that it comes at all is the question there, the rest is for other
 * checks.
 */
class SafeListsEdgeCases {
  /** Twice what a merge sort of 100,000 elements by hand takes, a 25th of comparing all pairs. */
  private static final long LONG_LIST = 200_000_000;

  private static final String HOW_DEEP =
      "How many calls are open at once, and how many elements are visited, when the list has"
          + " 100,000 of them?";

  @DisplayName("The first of an empty list")
  @Points(2)
  @Reveals("head-of-empty-list")
  @Hint("What is in front of a list that has no front?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"empty list, ''", "empty list after a longer one, a b c"})
  void firstOfAnEmptyList(String name, String before) {
    first(words(before)).disregarded();
    first(List.<String>empty()).returns(Option.none());
  }

  @DisplayName("The first of some elements")
  @Points(1)
  @Reveals("wrong-order")
  @Hint("Which end of the list does the code look at?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one element, a, a",
    "two elements, b a, b",
    "two equal elements, a a, a",
    "sorted, a b c d, a",
    "reversed, d c b a, d",
    "duplicates, b a b a, b",
  })
  void firstOfSomeElements(String name, String list, String first) {
    first(words(list)).returns(Option.some(first));
  }

  @DisplayName("The first of a long list")
  @Points(1)
  @Reveals("deep-recursion")
  @Hint("Only one element is asked for. How many of them does the code touch?")
  @Steps(LONG_LIST)
  @ParameterizedTest(name = "{0}")
  @CsvSource("hundred thousand elements, 100000")
  void firstOfLongList(String name, int length) {
    first(List.rangeClosed(1, length)).satisfies(some(1), Option::isDefined);
  }

  @DisplayName("The last of an empty list")
  @Points(2)
  @Reveals("head-of-empty-list")
  @Hint("What is at the end of a list that has no end?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"empty list, ''", "empty list after a longer one, a b c"})
  void lastOfAnEmptyList(String name, String before) {
    last(words(before)).disregarded();
    last(List.<String>empty()).returns(Option.none());
  }

  @DisplayName("The last of some elements")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("At which element does the code stop, and is anything left behind it?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one element, a, a",
    "two elements, b a, a",
    "two equal elements, a a, a",
    "sorted, a b c d, d",
    "reversed, d c b a, a",
    "duplicates, b b a a, a",
    "last element also in front, a b c a, a",
  })
  void lastOfSomeElements(String name, String list, String last) {
    last(words(list)).returns(Option.some(last));
  }

  @DisplayName("The last of a long list")
  @Points(2)
  @Reveals("deep-recursion")
  @Hint(HOW_DEEP)
  @Steps(LONG_LIST)
  @ParameterizedTest(name = "{0}")
  @CsvSource("hundred thousand elements, 100000")
  void lastOfLongList(String name, int length) {
    last(List.rangeClosed(1, length)).satisfies(some(length), Option::isDefined);
  }

  @DisplayName("The rest of an empty list")
  @Points(2)
  @Reveals("head-of-empty-list")
  @Hint("The rest is what the first leaves behind. Without a first, what is there to give?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"empty list, ''", "empty list after a longer one, a b c"})
  void restOfAnEmptyList(String name, String before) {
    rest(words(before)).disregarded();
    rest(List.<String>empty()).returns(Option.none());
  }

  @DisplayName("The rest of one element")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("No rest and an empty rest are two answers. Which of the two is left after one element?")
  @ParameterizedTest(name = "{0}")
  @CsvSource("one element, a")
  void restOfOneElement(String name, String element) {
    rest(List.of(element)).returns(Option.some(List.empty()));
  }

  @DisplayName("The rest of some elements")
  @Points(2)
  @Reveals("wrong-order")
  @Hint("Exactly one element is missing from the rest. Which one, and do the others keep order?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "two elements, b a, a",
    "two equal elements, a a, a",
    "sorted, a b c d, b c d",
    "reversed, d c b a, c b a",
    "duplicates, b c c, c c",
    "first element also at the end, a b a, b a",
    "all equal, a a a a, a a a",
  })
  void restOfSomeElements(String name, String list, String rest) {
    rest(words(list)).returns(Option.some(words(rest)));
  }

  @DisplayName("The rest of a long list")
  @Points(1)
  @Reveals("deep-recursion")
  @Hint(HOW_DEEP)
  @Steps(LONG_LIST)
  @ParameterizedTest(name = "{0}")
  @CsvSource("hundred thousand elements, 100000")
  void restOfLongList(String name, int length) {
    rest(List.rangeClosed(1, length))
        .satisfies(some(List.rangeClosed(2, length)), rest -> isLong(rest, length - 1));
  }

  @DisplayName("The largest of an empty list")
  @Points(2)
  @Reveals("head-of-empty-list")
  @Hint("Which number is the largest, when there is no number to choose from?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"empty list, ''", "empty list after a longer one, 1 2 3"})
  void largestOfAnEmptyList(String name, String before) {
    largest(ints(before)).disregarded();
    largest(List.empty()).returns(Option.none());
  }

  @DisplayName("The largest of negative numbers")
  @Points(2)
  @Reveals("wrong-start-value")
  @Hint("With which number does the search begin, and is it one of the list?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one negative number, -7, -7",
    "all negative, -5 -2 -9, -2",
    "minus one twice, -1 -1, -1",
    "smallest int alone, -2147483648, -2147483648",
    "smallest int twice, -2147483648 -2147483648, -2147483648",
  })
  void largestOfNegativeNumbers(String name, String numbers, int largest) {
    largest(ints(numbers)).returns(Option.some(largest));
  }

  @DisplayName("The largest of some numbers")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("Is every number of the list looked at, the first and the last one too?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one element, 7, 7",
    "largest first of two, 9 4, 9",
    "largest last of two, 4 9, 9",
    "two equal elements, 5 5, 5",
    "sorted, 1 2 3 4, 4",
    "reversed, 4 3 2 1, 4",
    "largest in the middle, 1 9 4, 9",
    "falling before it rises further, 3 1 9, 9",
    "duplicates, 2 7 7 3 7 1, 7",
    "duplicates of a big number, 1000 20 1000, 1000",
    "zero is the largest, -3 0 -5, 0",
    "nine and ten, 9 10 8, 10",
    "further from zero below, -100 3 50, 50",
  })
  void largestOfSomeNumbers(String name, String numbers, int largest) {
    largest(ints(numbers)).returns(Option.some(largest));
  }

  @DisplayName("The largest at the ends of the ints")
  @Points(2)
  @Reveals("integer-overflow")
  @Hint("How does the code find out which of two numbers is larger, and can that go wrong?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "smallest then largest int, -2147483648 2147483647, 2147483647",
    "largest then smallest int, 2147483647 -2147483648, 2147483647",
    "smallest int then one, -2147483648 1, 1",
    "one then smallest int, 1 -2147483648, 1",
    "far apart, -2000000000 2000000000, 2000000000",
    "neighbours, 2147483646 2147483647, 2147483647",
    "neighbours the other way round, 2147483647 2147483646, 2147483647",
    "neighbours below zero, -2147483648 -2147483647, -2147483647",
    "largest int twice, 2147483647 2147483647, 2147483647",
  })
  void largestAtTheEndsOfTheInts(String name, String numbers, int largest) {
    largest(ints(numbers)).returns(Option.some(largest));
  }

  @DisplayName("The largest of a long list")
  @Points(2)
  @Reveals("deep-recursion")
  @Hint(HOW_DEEP)
  @Steps(LONG_LIST)
  @ParameterizedTest(name = "{0}")
  @CsvSource("hundred thousand elements, 100000")
  void largestOfLongList(String name, int length) {
    List<Integer> rising = List.range(0, length / 2);
    largest(rising.appendAll(rising.reverse())).returns(Option.some(length / 2 - 1));
  }

  @DisplayName("The mean of an empty list")
  @Points(2)
  @Reveals("division-by-zero")
  @Hint("By what is the sum divided, when there are no numbers?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"empty list, ''", "empty list after a longer one, 1 2 3"})
  void meanOfAnEmptyList(String name, String before) {
    mean(ints(before)).disregarded();
    mean(List.empty()).returns(Option.none());
  }

  @DisplayName("The mean of some numbers")
  @Points(1)
  @Reveals("off-by-one")
  @Hint("Does every number count, once for each time that it stands in the list?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one element, 7, 7",
    "two elements, 3 9, 6",
    "two equal elements, 5 5, 5",
    "sorted, 1 2 9, 4",
    "reversed, 9 2 1, 4",
    "duplicates, 1 1 1 9, 3",
    "opposite numbers, -5 5, 0",
    "zero alone, 0, 0",
    "all negative, -1 -2 -9, -4",
  })
  void meanOfSomeNumbers(String name, String numbers, double mean) {
    isMean(mean, ints(numbers));
  }

  @DisplayName("A mean that is not whole")
  @Points(2)
  @Reveals("rounding-of-quotients")
  @Hint("Which of the two sides of the division is a double when it happens?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one and a half, 1 2, 1.5",
    "a quarter, 0 0 0 1, 0.25",
    "minus one and a half, -1 -2, -1.5",
    "smallest and largest int, -2147483648 2147483647, -0.5",
    "largest and smallest int, 2147483647 -2147483648, -0.5",
  })
  void meanThatIsNotWhole(String name, String numbers, double mean) {
    isMean(mean, ints(numbers));
  }

  @DisplayName("The mean of big numbers")
  @Points(2)
  @Reveals("integer-overflow")
  @Hint("The sum of two ints may be twice as large as the largest of them. Where is it kept?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "largest int twice, 2147483647 2147483647, 2147483647",
    "largest int and the one before, 2147483647 2147483646, 2147483646.5",
    "smallest int twice, -2147483648 -2147483648, -2147483648",
    "sum just above the ints, 2147483647 1, 1073741824",
    "sum just below the ints, -2147483648 -2, -1073741825",
    "three big numbers, 2000000000 2000000000 2000000000, 2000000000",
    "above the ints and back again, 2147483647 1 -2147483648, 0",
  })
  void meanOfBigNumbers(String name, String numbers, double mean) {
    isMean(mean, ints(numbers));
  }

  @DisplayName("The mean to the last digit")
  @Points(2)
  @Reveals("loss-of-precision")
  @Hint("How often is something rounded on the way to the mean? Once is enough.")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "number of 25 bits, 16777217, 16777217",
    "sum of 25 bits, 16777216 4 1, 5592407",
    "three numbers, 1 4 1, 2",
    "four numbers, 0 2 5 1, 2",
    "eight numbers, 10 9 8 9 10 8 7 3, 8",
    "a third, 0 1 0, 0.3333333333333333",
    "five thirds, 1 2 2, 1.6666666666666667",
  })
  void meanToTheLastDigit(String name, String numbers, double mean) {
    isMean(mean, ints(numbers));
  }

  @DisplayName("The mean of a long list")
  @Points(2)
  @Reveals("deep-recursion")
  @Hint(HOW_DEEP)
  @Steps(LONG_LIST)
  @ParameterizedTest(name = "{0}")
  @CsvSource("hundred thousand elements, 100000")
  void meanOfLongList(String name, int length) {
    isMean(1, List.rangeClosed(2 - length / 2, length / 2).append(1));
  }

  @DisplayName("The differences of fewer than two numbers")
  @Points(2)
  @Reveals("head-of-empty-list")
  @Hint("A difference needs two numbers. What does the code do when the second one is missing?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "empty list, '', ''",
    "one element, '', 7",
    "empty list after a longer one, 1 2 4, ''",
    "one element after a longer list, 1 2 4, 7",
  })
  void differencesOfFewerThanTwoNumbers(String name, String before, String numbers) {
    differences(ints(before)).disregarded();
    differences(ints(numbers)).returns(List.empty());
  }

  @DisplayName("The differences of some numbers")
  @Points(2)
  @Reveals("wrong-order")
  @Hint("Take the first two numbers. Which is subtracted from which, and where does it go?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "two elements, 1 4, 3",
    "two elements falling, 4 1, -3",
    "two equal elements, 5 5, 0",
    "sorted, 1 2 4 8, 1 2 4",
    "reversed, 8 4 2 1, -4 -2 -1",
    "duplicates, 3 3 1 1 1, 0 -2 0 0",
    "up and down, 0 5 -5, 5 -10",
    "all negative, -9 -2 -4, 7 -2",
    "three elements, 10 11 13, 1 2",
  })
  void differencesOfSomeNumbers(String name, String numbers, String differences) {
    differences(ints(numbers)).returns(longs(differences));
  }

  @DisplayName("Differences outside the ints")
  @Points(2)
  @Reveals("integer-overflow")
  @Hint("The answer is made of longs. Is the subtraction made of longs as well?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "smallest then largest int, -2147483648 2147483647, 4294967295",
    "largest then smallest int, 2147483647 -2147483648, -4294967295",
    "just above the ints, -1 2147483647, 2147483648",
    "just below the ints, 1 -2147483648, -2147483649",
    "smallest int then zero, -2147483648 0, 2147483648",
  })
  void differencesOutsideTheInts(String name, String numbers, String differences) {
    differences(ints(numbers)).returns(longs(differences));
  }

  @DisplayName("The differences of a long list")
  @Points(2)
  @Reveals("deep-recursion")
  @Hint(HOW_DEEP)
  @Steps(LONG_LIST)
  @ParameterizedTest(name = "{0}")
  @CsvSource("hundred thousand elements, 100000")
  void differencesOfLongList(String name, int length) {
    differences(List.rangeClosed(1, length))
        .satisfies(Show.value(List.fill(length - 1, 1L)), answer -> answer.length() == length - 1);
  }

  @DisplayName("Work in proportion to the list")
  @Points(2)
  @Reveals("too-much-work")
  @Hint("Twice the elements should take about twice the steps. What is done again for each one?")
  @Steps(LONG_LIST)
  @ParameterizedTest(name = "{0}")
  @CsvSource({"last", "rest", "largest", "mean", "differences"})
  void workInProportion(String method) {
    Cost.of(length -> named(method, List.rangeClosed(1, length))).isAtMostProportional(256, 2048);
  }

  private static Call<?> named(String method, List<Integer> list) {
    return switch (method) {
      case "last" -> last(list);
      case "rest" -> rest(list);
      case "largest" -> largest(list);
      case "mean" -> mean(list);
      default -> differences(list);
    };
  }

  private static List<Integer> ints(String text) {
    return words(text).map(Integer::valueOf);
  }

  private static List<Long> longs(String text) {
    return words(text).map(Long::valueOf);
  }

  /** Equal words are the same object, so that comparing references is no way to tell them apart. */
  private static List<String> words(String text) {
    return text.isEmpty() ? List.empty() : List.of(text.split(" ")).map(String::intern);
  }

  private static <T> Call<Option<T>> first(List<T> list) {
    return call(() -> SafeLists.first(list), "first", list);
  }

  private static <T> Call<Option<T>> last(List<T> list) {
    return call(() -> SafeLists.last(list), "last", list);
  }

  private static <T> Call<Option<List<T>>> rest(List<T> list) {
    return call(() -> SafeLists.rest(list), "rest", list);
  }

  private static Call<Option<Integer>> largest(List<Integer> numbers) {
    return call(() -> SafeLists.largest(numbers), "largest", numbers);
  }

  private static Call<Option<Double>> mean(List<Integer> numbers) {
    return call(() -> SafeLists.mean(numbers), "mean", numbers);
  }

  private static Call<List<Long>> differences(List<Integer> numbers) {
    return call(() -> SafeLists.differences(numbers), "differences", numbers);
  }

  private static void isMean(double expected, List<Integer> numbers) {
    mean(numbers).satisfies(some(expected), mean -> holds(mean, expected));
  }

  /** Compared as numbers: {@code -0.0} is zero too. */
  private static boolean holds(Option<?> mean, double expected) {
    return mean.exists(value -> value instanceof Double number && number == expected);
  }

  private static boolean isLong(Option<?> rest, int length) {
    return rest.exists(value -> value instanceof List<?> list && list.length() == length);
  }

  private static String some(Object value) {
    return Show.value(Option.some(value));
  }
}
