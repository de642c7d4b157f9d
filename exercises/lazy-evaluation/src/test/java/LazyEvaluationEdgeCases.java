import static org.junit.jupiter.params.provider.Arguments.arguments;

import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Show;
import grader.suite.Steps;
import grader.suite.probe.CountingFunction;
import grader.suite.probe.CountingIterator;
import grader.suite.probe.CountingStream;
import grader.suite.probe.Retention;
import grader.suite.probe.Source;
import grader.suite.probe.UsedHeap;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers are written as in {@code 3 1 2}, none as {@code ''}. */
class LazyEvaluationEdgeCases {
  /** A right style takes 13 to 33 steps for each of the 200,000 numbers. */
  private static final long FAR_OUT = 40_000_000;

  /** A right style takes 1 to 73 steps for each of the million numbers. */
  private static final long MILLION = 300_000_000;

  /** A right style takes 3 to 220 steps for each of the two million numbers. */
  private static final long TWO_MILLION = 500_000_000;

  private static final String STRICTLY =
      "Is a number that equals the limit greater than it? And what is the answer if none is?";

  private static final String HOW_DEEP =
      "How many calls are open at once when the last number has been read?";

  @DisplayName("First over the limit: none is")
  @Points(2)
  @Reveals("off-by-one")
  @Hint(STRICTLY)
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one number below the limit, 4, 5",
    "one number equal to the limit, 5, 5",
    "no match in a finite stream, 1 5 3 2, 6",
    "largest equal to the limit, 1 5 3 5, 5",
    "zero is the limit, 0 -1 0, 0",
    "big number equal to the limit, 1000 1000, 1000",
    "negative numbers, -9 -7 -8, -7",
    "limit is the largest int, 2147483647 0 2147483647, 2147483647",
    "smallest int, -2147483648, -2147483648",
  })
  void noneIsOver(String name, String numbers, int limit) {
    Answers.firstOver(source(numbers), limit).returns(Option.none());
  }

  @DisplayName("First over the limit: no numbers")
  @Points(1)
  @Reveals("head-of-empty-list")
  @Hint("What is the head of a stream that has none?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"empty stream, 5", "empty stream and the smallest limit, -2147483648"})
  void firstOverOfNoNumbers(String name, int limit) {
    Answers.firstOver(source(""), limit).returns(Option.none());
  }

  @DisplayName("First over the limit: one is")
  @Points(2)
  @Reveals("wrong-order")
  @Hint("Several numbers may be greater than the limit. Which of them is asked for?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "match in first place, 7 1 2, 5, 7",
    "match in second place, 1 7 2, 5, 7",
    "match in last place, 1 2 7, 5, 7",
    "one number, 7, 5, 7",
    "largest comes later, 1 6 9 7, 5, 6",
    "nearer to the limit comes later, 1 9 6 7, 5, 9",
    "equal to the limit comes first, 5 6 7, 5, 6",
    "all match, 8 7 9, 5, 8",
    "falls below again, 6 1 7, 5, 6",
    "match is zero, -2 0 3, -1, 0",
    "negative match, -9 -3 -5, -6, -3",
    "match is one more than a big limit, 999 1000 1001 1002, 1000, 1001",
    "limit below all, 3 4, -100, 3",
  })
  void oneIsOver(String name, String numbers, int limit, int first) {
    Answers.firstOver(source(numbers), limit).returns(Option.some(first));
  }

  @DisplayName("First over the limit at the ends of the ints")
  @Points(1)
  @Reveals("integer-overflow")
  @Hint("How does the code find out which of two numbers is greater, and can that go wrong?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "largest int over the smallest, 2147483647, -2147483648, 2147483647",
    "smallest int before one, -2147483648 7, 6, 7",
    "smallest int over nothing, -2147483648 0 2147483647, 2147483646, 2147483647",
    "far apart, -2000000000 2000000000, 1000000000, 2000000000",
    "just over the smallest limit, -2147483648 -2147483647, -2147483648, -2147483647",
    "just over a limit near the largest, 2147483645 2147483647, 2147483646, 2147483647",
  })
  void firstOverAtTheEndsOfTheInts(String name, String numbers, int limit, int first) {
    Answers.firstOver(source(numbers), limit).returns(Option.some(first));
  }

  @DisplayName("First over the limit forces nothing after it")
  @Points(3)
  @Reveals("eager-evaluation")
  @Hint("The tail is computed when somebody asks for it. Who does, before the head was looked at?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "match in first place, 7 1 2, 5, 0",
    "match is the only number, 7, 5, 0",
    "match in second place, 1 7 2, 5, 1",
    "match in last place, 1 2 7, 5, 2",
    "two matches side by side, 1 7 8 2, 5, 1",
    "falling from the first, 9 8 7 6, 5, 0",
  })
  void forcesNothingAfterIt(String name, String numbers, int limit, int tails) {
    firstOverForces(source(numbers), limit, tails);
  }

  @DisplayName("First over the limit of an infinite stream")
  @Points(2)
  @Reveals("eager-evaluation")
  @Hint("Which part of the code wants to see the end of the stream?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"match in first place, -1", "match in third place, 1", "match far out, 1000"})
  void firstOverOfAnInfiniteStream(String name, int limit) {
    Answers.firstOver(Source.endless(i -> i), limit).returns(Option.some(limit + 1));
  }

  @DisplayName("First over the limit, far from the first")
  @Points(2)
  @Reveals("deep-recursion")
  @Hint("How many calls are open at once when the match is found?")
  @Steps(FAR_OUT)
  @ParameterizedTest(name = "{0}")
  @CsvSource("match in 200 000th place, 200000")
  void firstOverFarOut(String name, int place) {
    Answers.firstOver(Source.endless(i -> i + 1), place - 1).returns(Option.some(place));
  }

  @DisplayName("Running means of no numbers")
  @Points(1)
  @Reveals("head-of-empty-list")
  @Hint("How many results are there for no numbers, and does the code ask before it reads?")
  @ParameterizedTest(name = "{0}")
  @CsvSource("no numbers, ''")
  void meansOfNoNumbers(String name, String numbers) {
    Answers.allMeans(source(numbers), 0).returns(List.empty());
  }

  @DisplayName("Running means of some numbers")
  @Points(3)
  @Reveals("off-by-one")
  @Hint("Write down the sum and the count beside each number. Which of them is one behind?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one number, 7, 7",
    "one negative number, -7, -7",
    "two numbers, 3 9, 3 6",
    "two equal numbers, 5 5, 5 5",
    "three numbers, 1 2 9, 1 1.5 4",
    "falling, 9 2 1, 9 5.5 4",
    "means that are not whole, 0 1 1 0, 0 0.5 0.6666666666666666 0.5",
    "negative numbers, -1 -2 -9, -1 -1.5 -4",
    "opposite numbers, -5 5 -5, -5 0 -1.6666666666666667",
    "zeros, 0 0 0, 0 0 0",
    "a zero among others, 4 0 5, 4 2 3",
    "big equal numbers, 1000 1000 1000, 1000 1000 1000",
  })
  void meansOfSomeNumbers(String name, String numbers, String means) {
    Answers.allMeans(source(numbers), ints(numbers).length()).returns(doubles(means));
  }

  @DisplayName("Running means of big numbers")
  @Points(2)
  @Reveals("integer-overflow")
  @Hint("The sum of two ints may be twice as large as the largest of them. Where is it kept?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "largest int twice, 2147483647 2147483647, 2147483647 2147483647",
    "smallest int twice, -2147483648 -2147483648, -2147483648 -2147483648",
    "sum just above the ints, 2147483647 1, 2147483647 1073741824",
    "sum just below the ints, -2147483648 -2, -2147483648 -1073741825",
    "three big numbers, 2000000000 2000000000 2000000000, 2000000000 2000000000 2000000000",
    "above the ints and back again, 2147483647 1 -2147483648, 2147483647 1073741824 0",
  })
  void meansOfBigNumbers(String name, String numbers, String means) {
    Answers.allMeans(source(numbers), ints(numbers).length()).returns(doubles(means));
  }

  @DisplayName("The last of many running means")
  @Points(1)
  @Reveals("integer-overflow")
  @Hint("How far can the code count, and how far can it add?")
  @Steps(FAR_OUT)
  @ParameterizedTest(name = "{0}")
  @CsvSource("a hundred thousand numbers, 100000, 50000.5")
  void lastOfManyMeans(String name, int length, double mean) {
    Answers.means(
            Source.generated(length, i -> i + 1),
            means -> List.of(Answers.exactly(length, 0, means).last()))
        .returns(List.of(mean));
  }

  @DisplayName("Running means to the last digit")
  @Points(2)
  @Reveals("loss-of-precision")
  @Hint("How often is something rounded on the way to a mean? Once is enough.")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "number of 25 bits, 16777217, 16777217",
    "sum of 25 bits, 16777216 4 1, 16777216 8388610 5592407",
    "three numbers, 1 4 1, 1 2.5 2",
    "a third, 0 1 0, 0 0.5 0.3333333333333333",
    "five thirds, 1 2 2, 1 1.5 1.6666666666666667",
    "thirds and sevenths, 0 0 1 0 0 0 0, 0 0 0.3333333333333333 0.25 0.2 0.16666666666666666"
        + " 0.14285714285714285",
  })
  void meansToTheLastDigit(String name, String numbers, String means) {
    Answers.allMeans(source(numbers), ints(numbers).length()).returns(doubles(means));
  }

  @DisplayName("Running means read nothing when they are made")
  @Points(2)
  @Reveals("eager-evaluation")
  @Hint("Nobody has asked for a result yet. Which line reads a number all the same?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"one number, 7", "three numbers, 3 1 2"})
  void meansReadNothingWhenMade(String name, String numbers) {
    Source<Integer> source = source(numbers);
    CountingIterator<Integer> counted = source.iterator();
    Call<Iterator<Double>> made = Answers.runningMeans(source, counted);
    var _ = made.value();
    counted.readAtMost(0, made);
  }

  @DisplayName("Running means read one number for each result")
  @Points(3)
  @Reveals("eager-evaluation")
  @Hint("When the first result is handed out, how many numbers does the code need to know?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one result, 1",
    "two results, 2",
    "three results, 3",
    "forty results, 40",
  })
  void meansReadOneForEach(String name, int results) {
    Source<Integer> source = Source.endless(i -> i);
    CountingIterator<Integer> counted = source.iterator();
    Call<Iterator<Double>> made = Answers.runningMeans(source, counted);
    Iterator<Double> means = made.value();
    int before = counted.reads(); // what was read too early is for another check
    take(source, means, results, 0);
    counted.readAtMost(before == 0 ? results : before + results - 1, made);
  }

  @DisplayName("Asking running means hasNext loses nothing")
  @Points(2)
  @Reveals("repeated-evaluation")
  @Hint("hasNext is a question, not a step. May it be asked twice, or not at all, before next?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "asked once before each, 1",
    "asked twice before each, 2",
    "asked five times before each, 5",
    "never asked, 0",
  })
  void askingHasNextLosesNothing(String name, int asked) {
    Answers.means(source("3 9 6 2"), means -> Answers.exactly(4, asked, means))
        .returns(List.of(3.0, 6.0, 6.0, 5.0));
  }

  @DisplayName("Asking running means hasNext at the end")
  @Points(1)
  @Reveals("off-by-one")
  @Hint("After the last number there is no further result. What tells the code that it has come?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"no numbers, ''", "one number, 7", "three numbers, 3 1 2"})
  void askingHasNextAtTheEnd(String name, String numbers) {
    Source<Integer> source = source(numbers);
    Iterator<Double> means = Answers.runningMeans(source, source.iterator()).value();
    take(source, means, ints(numbers).length(), 1);
    Answers.then(source, () -> List.of(means.hasNext(), means.hasNext(), means.hasNext()))
        .satisfies(
            "no further result after " + ints(numbers).length(), more -> !more.contains(true));
  }

  @DisplayName("Asking running means hasNext reads nothing")
  @Points(2)
  @Reveals("eager-evaluation")
  @Hint("Whether there is a further result can be known without reading a number. From whom?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "before the first result, 0, 1",
    "three times before the first result, 0, 3",
    "after the first result, 1, 1",
    "three times after the second result, 2, 3",
  })
  void askingHasNextReadsNothing(String name, int results, int asked) {
    Source<Integer> source = source("3 1 2 5 4");
    CountingIterator<Integer> counted = source.iterator();
    Call<Iterator<Double>> made = Answers.runningMeans(source, counted);
    Iterator<Double> means = made.value();
    take(source, means, results, 0);
    int before = counted.reads();
    Call<List<Boolean>> question =
        Answers.then(source, () -> List.fill(asked, () -> means.hasNext()));
    var _ = question.value();
    counted.readAtMost(before, made);
  }

  @DisplayName("Running means in constant memory")
  @Points(3)
  @Reveals("space-leak")
  @Hint("After a million numbers, what is kept of the first one? Follow the references.")
  @Steps(TWO_MILLION)
  @ParameterizedTest(name = "{0}")
  @CsvSource("two million numbers, 2000000")
  void meansInConstantMemory(String name, int length) {
    int beginning = length / 20;
    Source<Integer> source = Source.generated(length, i -> i + 1_000);
    Retention retention = Retention.ofEvery(beginning / 50);
    long before = UsedHeap.bytes();
    Call<Iterator<Double>> made = Answers.runningMeans(source, source.iterator(retention));
    Iterator<Double> means = made.value();
    skip(source, means, beginning);
    retention.keepsFew(made);
    skip(source, means, length - beginning - 1);
    UsedHeap.grownAtMost(2 * UsedHeap.MIB, before, made);
    skip(source, means, 1); // so that it is still in use when its memory is looked at
  }

  @DisplayName("The total of some numbers")
  @Points(2)
  @Reveals("wrong-start-value")
  @Hint("With which number does the sum begin, and is that the answer for no numbers?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no numbers, '', 0",
    "one number, 7, 7",
    "one negative number, -7, -7",
    "two numbers, 3 9, 12",
    "equal numbers, 5 5 5, 15",
    "opposite numbers, 8 -8, 0",
    "negative numbers, -1 -2 -9, -12",
    "a zero among others, 4 0 5, 9",
    "zeros, 0 0, 0",
    "big equal numbers, 1000 1000, 2000",
  })
  void totalOfSomeNumbers(String name, String numbers, long total) {
    Answers.totalOf(source(numbers)).returns(total);
  }

  @DisplayName("A total beyond the ints")
  @Points(2)
  @Reveals("integer-overflow")
  @Hint("The answer is a long. Is everything that is added up on the way a long as well?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "largest int twice, 2147483647 2147483647, 4294967294",
    "smallest int twice, -2147483648 -2147483648, -4294967296",
    "just above the ints, 2147483647 1, 2147483648",
    "just below the ints, -2147483648 -1, -2147483649",
    "above the ints and back again, 2147483647 1 -2147483648, 0",
    "ends with odd digits, 2147483647 2147483646 1, 4294967294",
  })
  void totalBeyondTheInts(String name, String numbers, long total) {
    Answers.totalOf(source(numbers)).returns(total);
  }

  @DisplayName("A total reads nothing until it is asked for")
  @Points(3)
  @Reveals("eager-evaluation")
  @Hint("Lazy.of is given a way to compute a value, not a value. Where is the sum computed?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"one number, 7", "three numbers, 3 1 2"})
  void totalReadsNothingUntilAsked(String name, String numbers) {
    Source<Integer> source = source(numbers);
    CountingIterator<Integer> counted = source.iterator();
    Call<Lazy<Long>> made = Answers.total(source, counted);
    var _ = made.value();
    counted.readAtMost(0, made);
  }

  @DisplayName("A total asked for more than once")
  @Points(2)
  @Reveals("repeated-evaluation")
  @Hint("An iterator can be read once. What does the second question find?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "asked twice, 3 9 6, 2, 18",
    "asked three times, 3 9 6, 3, 18",
    "one number asked twice, 7, 2, 7",
    "no numbers asked twice, '', 2, 0",
  })
  void totalAskedAgain(String name, String numbers, int times, long total) {
    Source<Integer> source = source(numbers);
    CountingIterator<Integer> counted = source.iterator();
    Call<Lazy<Long>> made = Answers.total(source, counted);
    Lazy<Long> lazy = made.value();
    for (int i = 1; i < times; i++) {
      Answers.valueOf(lazy, source).disregarded();
    }
    Answers.valueOf(lazy, source).returns(total);
    counted.readAtMost(ints(numbers).length(), made);
  }

  @DisplayName("A total of totals")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("One total is computed while another one is. What do they share?")
  @ParameterizedTest(name = "{0}")
  @CsvSource("numbers that are totals, 1 2, 3 4, 10")
  void totalOfTotals(String name, String first, String second, long total) {
    Answers.totalOfTotals(List.of(source(first), source(second))).returns(total);
  }

  @DisplayName("The total of many numbers")
  @Points(3)
  @Reveals("deep-recursion")
  @Hint(HOW_DEEP)
  @Steps(MILLION)
  @ParameterizedTest(name = "{0}")
  @CsvSource("a million numbers, 1000000, 500000500000")
  void totalOfManyNumbers(String name, int length, long total) {
    Answers.totalOf(Source.generated(length, i -> i + 1)).returns(total);
  }

  @DisplayName("Until stable: values up to the stable one")
  @Points(3)
  @Reveals("off-by-one")
  @Hint("The stable value is the last one, and it is there once. Does an if come too soon?")
  @ParameterizedTest(name = "{0}")
  @MethodSource("stableSequences")
  <T> void upToTheStableOne(String name, CountingFunction<T, T> step, T seed, List<T> values) {
    Answers.firstValues(values.length() + 2, seed, step).returns(values);
  }

  static java.util.List<Arguments> stableSequences() {
    return java.util.List.of(
        arguments("seed already stable", fun("n -> 7", n -> 7), 7, List.of(7)),
        arguments("zero already stable", fun("n -> n / 2", n -> n / 2), 0, List.of(0)),
        arguments("stable after one step", fun("n -> 7", n -> 7), 3, List.of(3, 7)),
        arguments("halved", fun("n -> n / 2", n -> n / 2), 10, List.of(10, 5, 2, 1, 0)),
        arguments(
            "up to three", fun("n -> Math.min(3, n + 1)", n -> Math.min(3, n + 1)), 0, three()),
        arguments("negative", fun("n -> n / 3", n -> n / 3), -10, List.of(-10, -3, -1, 0)),
        arguments(
            "text", text("t -> t.replace(\"aa\", \"a\")"), "aaaa", List.of("aaaa", "aa", "a")),
        arguments("same value later", table(1, 2, 4, 3, 3), 0, List.of(0, 1, 2, 4, 3)));
  }

  private static List<Integer> three() {
    return List.of(0, 1, 2, 3);
  }

  private static CountingFunction<Object, Object> text(String shown) {
    return CountingFunction.of(shown, text -> ((String) text).replace("aa", "a"));
  }

  @DisplayName("Until stable compares by equals")
  @Points(2)
  @Reveals("comparing-references")
  @Hint("Two objects may be equal without being the same. Which of the two does the code ask?")
  @ParameterizedTest(name = "{0}")
  @MethodSource("equalValues")
  <T> void comparesByEquals(String name, CountingFunction<T, T> step, T seed, List<T> values) {
    Answers.firstValues(values.length() + 2, seed, step).returns(values);
  }

  static java.util.List<Arguments> equalValues() {
    return java.util.List.of(
        arguments(
            "stable at a big number",
            fun("n -> Math.max(1000, n - 1)", n -> Math.max(1000, n - 1)),
            1002,
            List.of(1002, 1001, 1000)),
        arguments("big number already stable", fun("n -> n + 0", n -> n + 0), 1000, List.of(1000)),
        arguments(
            "equal lists",
            CountingFunction.<List<Integer>, List<Integer>>of(
                "list -> List.of(1)", list -> List.of(1)),
            List.of(2),
            List.of(List.of(2), List.of(1))));
  }

  @DisplayName("Until stable tells different values apart")
  @Points(1)
  @Reveals("comparing-references")
  @Hint("When are two values the same value? Not when something about them is the same.")
  @ParameterizedTest(name = "{0}")
  @MethodSource("alikeValues")
  <T> void tellsValuesApart(String name, CountingFunction<T, T> step, T seed, List<T> values) {
    Answers.firstValues(values.length() + 2, seed, step).returns(values);
  }

  static java.util.List<Arguments> alikeValues() {
    return java.util.List.of(
        arguments(
            "texts with one hash code",
            CountingFunction.<String, String>of("text -> \"BB\"", text -> "BB"),
            "Aa",
            List.of("Aa", "BB")),
        arguments(
            "texts that differ in case",
            CountingFunction.<String, String>of("text -> \"a\"", text -> "a"),
            "A",
            List.of("A", "a")),
        arguments(
            "decimals of one value",
            CountingFunction.<BigDecimal, BigDecimal>of(
                "number -> number.setScale(2)", number -> number.setScale(2)),
            new BigDecimal("1.0"),
            List.of(new BigDecimal("1.0"), new BigDecimal("1.00"))),
        arguments(
            "values that look alike",
            CountingFunction.<Object, Object>of("number -> 1L", number -> 1L),
            1,
            List.of(1, 1L)));
  }

  @DisplayName("Until stable never ends in a cycle")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("Only the value just before counts. Is any other one compared?")
  @ParameterizedTest(name = "{0}")
  @MethodSource("cycles")
  void neverEndsInCycle(
      String name, CountingFunction<Integer, Integer> step, int seed, List<Integer> values) {
    Answers.firstValues(values.length(), seed, step).returns(values);
  }

  static java.util.List<Arguments> cycles() {
    return java.util.List.of(
        arguments("two values", fun("n -> 1 - n", n -> 1 - n), 0, List.of(0, 1, 0, 1, 0, 1, 0)),
        arguments("opposite values", fun("n -> -n", n -> -n), 3, List.of(3, -3, 3, -3, 3, -3)),
        arguments("three values", table(1, 2, 0), 0, List.of(0, 1, 2, 0, 1, 2, 0, 1)),
        arguments("a way into a cycle", table(1, 2, 3, 1), 0, List.of(0, 1, 2, 3, 1, 2, 3, 1)));
  }

  @DisplayName("Until stable, taken from an infinite one")
  @Points(2)
  @Reveals("eager-evaluation")
  @Hint("The answer has no end here. Which part of the code wants to see one?")
  @Steps(20_000_000) // flatMap within flatMap, as many deep as values, is no fault
  @ParameterizedTest(name = "{0}")
  @CsvSource({"taking one, 1", "taking three, 3", "taking a hundred and fifty, 150"})
  void takenFromAnInfiniteOne(String name, int count) {
    Answers.firstValues(count, 500, fun("n -> n + 1", n -> n + 1))
        .returns(List.range(500, 500 + count));
  }

  @DisplayName("Until stable applies nothing before a tail is forced")
  @Points(2)
  @Reveals("eager-evaluation")
  @Hint("The first value is the seed, as it is. What has to be applied to show it?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"halved, 10", "seed already stable, 0"})
  void appliesNothingBeforeTailIsForced(String name, int seed) {
    CountingFunction<Integer, Integer> step = fun("n -> n / 2", n -> n / 2);
    Call<Stream<Integer>> made = Answers.untilStable(seed, step);
    var _ = made.value();
    step.appliedAtMost(0, made);
  }

  @DisplayName("Until stable applies one step for each tail")
  @Points(3)
  @Reveals("repeated-evaluation")
  @Hint("One application gives the next value and the answer to whether it is stable. Is it kept?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one tail, 10, 2, 1",
    "two tails, 10, 3, 2",
    "three tails, 10, 4, 3",
    "up to the end, 10, 9, 5",
    "seed already stable, 0, 9, 1",
  })
  void appliesOneStepForEachTail(String name, int seed, int most, int applications) {
    CountingFunction<Integer, Integer> step = fun("n -> n / 2", n -> n / 2);
    Call<Stream<Integer>> made = Answers.untilStable(seed, step);
    Stream<Integer> values = made.value();
    int before = step.applications(); // what was applied too early is for another check
    var _ = Answers.elementsOf(values, most, seed, step).value();
    step.appliedAtMost(before == 0 ? applications : before + applications - 1, made);
  }

  private static void firstOverForces(Source<Integer> numbers, int limit, int tails) {
    CountingStream<Integer> counted = numbers.stream();
    Call<Option<Integer>> asked = Answers.firstOver(numbers, counted, limit);
    var _ = asked.value();
    counted.forcedAtMost(tails, asked);
  }

  private static void take(Source<Integer> source, Iterator<Double> means, int count, int asked) {
    var _ = Answers.then(source, () -> Answers.exactly(count, asked, means)).value();
  }

  private static void skip(Source<Integer> source, Iterator<Double> means, int count) {
    var _ =
        Answers.then(
                source,
                () -> {
                  Double last = 0.0;
                  for (int i = 0; i < count; i++) {
                    last = means.next();
                  }
                  return last;
                })
            .value();
  }

  private static CountingFunction<Integer, Integer> fun(
      String shown, io.vavr.Function1<Integer, Integer> function) {
    return CountingFunction.of(shown, function);
  }

  /** The step that goes from each index to the number that stands there. */
  private static CountingFunction<Integer, Integer> table(Integer... next) {
    List<Integer> steps = List.of(next);
    return CountingFunction.of("n -> " + Show.value(steps) + ".get(n)", n -> next[n]);
  }

  private static Source<Integer> source(String numbers) {
    return Source.of(ints(numbers));
  }

  private static List<Integer> ints(String text) {
    return text.isEmpty() ? List.empty() : List.of(text.split(" ")).map(Integer::valueOf);
  }

  private static List<Double> doubles(String text) {
    return List.of(text.split(" ")).map(Double::valueOf);
  }
}
