import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Show;
import grader.suite.probe.CountingFunction;
import grader.suite.probe.CountingIterator;
import grader.suite.probe.CountingStream;
import grader.suite.probe.Purity;
import grader.suite.probe.Source;
import io.vavr.Lazy;
import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Stream;
import io.vavr.control.Option;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LazyEvaluationLaws {
  /** Edge cases of several parameters are so many that they would leave no try for others. */
  private static final int FEW = 200;

  /**
   * The sum of as many numbers up to here as a list has fits an int: overflow is for the tables.
   */
  private static final int NEAR = 100_000_000;

  private static final String NOTHING_ELSE =
      "Does the answer depend on anything but the arguments, such as a field that outlives the"
          + " call?";

  private static final String ONE_FIELD =
      "Two answers are in use at the same time. What do they share?";

  @Label("First over the limit is what a search from the front finds")
  @Points(2)
  @Reveals("wrong-order")
  @Hint("Several numbers may be greater than the limit. Which of them is asked for?")
  @Property
  void firstOverIsFoundFromTheFront(
      @ForAll List<@IntRange(min = -NEAR, max = NEAR) Integer> numbers,
      @ForAll @IntRange(min = -NEAR, max = NEAR) int limit) {
    Assume.that(numbers.nonEmpty());
    Answers.firstOver(Source.of(numbers), limit).returns(numbers.find(number -> number > limit));
  }

  @Label("No tail is forced from the first match on")
  @Points(1)
  @Reveals("eager-evaluation")
  @Hint("The tail is computed when somebody asks for it. Who does, before the head was looked at?")
  @Property
  void noTailFromTheFirstMatchOn(
      @ForAll List<@IntRange(min = -9, max = 9) Integer> numbers,
      @ForAll @IntRange(min = -9, max = 8) int limit) {
    int place = numbers.indexWhere(number -> number > limit);
    Assume.that(place >= 0);
    Source<Integer> source = Source.of(numbers);
    CountingStream<Integer> counted = source.stream();
    Call<Option<Integer>> asked = Answers.firstOver(source, counted, limit);
    var _ = asked.value();
    counted.forcedAtMost(place, asked);
  }

  @Label("The same numbers have the same first over the limit, whatever was asked between")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(NOTHING_ELSE)
  @Property(tries = FEW, edgeCases = EdgeCasesMode.NONE)
  void sameNumbersSameFirstOver(
      @ForAll List<@IntRange(min = -9, max = 9) Integer> numbers,
      @ForAll List<@IntRange(min = -9, max = 9) Integer> others,
      @ForAll @IntRange(min = -9, max = 9) int limit,
      @ForAll @IntRange(min = -9, max = 9) int other) {
    Assume.that(numbers.nonEmpty() && others.nonEmpty());
    Purity.sameAnswer(
        Answers.firstOver(Source.of(numbers), limit),
        Answers.firstOver(Source.of(others), limit),
        Answers.firstOver(Source.of(numbers), other));
  }

  @Label("Each mean is the exact sum so far divided by the count")
  @Points(2)
  @Reveals("loss-of-precision")
  @Hint("How often is something rounded on the way to a mean? Once is enough.")
  @Property
  void eachMeanIsTheSumDividedByTheCount(
      @ForAll List<@IntRange(min = -NEAR, max = NEAR) Integer> numbers) {
    Assume.that(numbers.nonEmpty());
    Answers.allMeans(Source.of(numbers), numbers.length()).returns(Answers.meansOf(numbers));
  }

  @Label("As many numbers are read as results were asked for")
  @Points(1)
  @Reveals("eager-evaluation")
  @Hint("When a result is handed out, how many numbers does the code need to know?")
  @Property(tries = FEW, edgeCases = EdgeCasesMode.NONE)
  void asManyNumbersAreReadAsResults(
      @ForAll List<@IntRange(min = -9, max = 9) Integer> numbers,
      @ForAll @IntRange(min = 0, max = 19) int results) {
    Assume.that(results < numbers.length());
    Source<Integer> source = Source.of(numbers);
    CountingIterator<Integer> counted = source.iterator();
    Call<Iterator<Double>> made = Answers.runningMeans(source, counted);
    Iterator<Double> means = made.value();
    var _ = Answers.then(source, () -> Answers.exactly(results, 0, means)).value();
    counted.readAtMost(results, made);
  }

  @Label("The same numbers have the same running means, whatever was asked between")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(NOTHING_ELSE)
  @Property(tries = FEW, edgeCases = EdgeCasesMode.NONE)
  void sameNumbersSameMeans(
      @ForAll List<@IntRange(min = -99, max = 99) Integer> numbers,
      @ForAll List<@IntRange(min = -99, max = 99) Integer> others) {
    Assume.that(numbers.nonEmpty() && others.nonEmpty());
    Purity.sameAnswer(
        Answers.allMeans(Source.of(numbers), numbers.length()),
        Answers.allMeans(Source.of(others), others.length()));
  }

  @Label("Two running means in turns are the same as one after the other")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(ONE_FIELD)
  @Property(tries = FEW, edgeCases = EdgeCasesMode.NONE)
  void meansInTurns(
      @ForAll List<@IntRange(min = -99, max = 99) Integer> numbers,
      @ForAll List<@IntRange(min = -99, max = 99) Integer> others) {
    Assume.that(numbers.nonEmpty() && others.nonEmpty());
    int turns = Math.min(numbers.length(), others.length());
    List<Double> alone = Answers.allMeans(Source.of(numbers), numbers.length()).value();
    Answers.means(Source.of(numbers), means -> inTurns(turns, means, others))
        .satisfies(
            "the same as without another one in between, " + Show.value(alone.take(turns)),
            alone.take(turns)::equals);
  }

  private static List<Double> inTurns(int turns, Iterator<Double> means, List<Integer> others) {
    Iterator<Double> other = LazyEvaluation.runningMeans(Source.of(others).iterator());
    List<Double> found = List.empty();
    for (int i = 0; i < turns; i++) {
      found = found.append(Answers.exactly(1, 1, means).last());
      var _ = Answers.exactly(1, 1, other);
    }
    return found;
  }

  @Label("The total is the sum of the numbers")
  @Points(1)
  @Reveals("wrong-start-value")
  @Hint("With which number does the sum begin, and is every number added to it once?")
  @Property
  void totalIsTheSum(@ForAll List<@IntRange(min = -NEAR, max = NEAR) Integer> numbers) {
    Answers.totalOf(Source.of(numbers)).returns(Answers.sumOf(numbers));
  }

  @Label("Two totals may be asked for in either order")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(ONE_FIELD)
  @Property(tries = FEW, edgeCases = EdgeCasesMode.NONE)
  void totalsAskedInTheOtherOrder(
      @ForAll List<@IntRange(min = -99, max = 99) Integer> numbers,
      @ForAll List<@IntRange(min = -99, max = 99) Integer> others) {
    Assume.that(numbers.nonEmpty() && others.nonEmpty());
    Source<Integer> first = Source.of(numbers);
    Source<Integer> second = Source.of(others);
    long sum = Answers.totalOf(first).value();
    Lazy<Long> earlier = Answers.total(first, first.iterator()).value();
    Lazy<Long> later = Answers.total(second, second.iterator()).value();
    Answers.valueOf(later, second).disregarded();
    Answers.valueOf(earlier, first)
        .satisfies("the same as without another one in between, " + sum + "L", same -> same == sum);
  }

  @Label("The same numbers have the same total, whatever was asked between")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(NOTHING_ELSE)
  @Property(tries = FEW, edgeCases = EdgeCasesMode.NONE)
  void sameNumbersSameTotal(
      @ForAll List<@IntRange(min = -99, max = 99) Integer> numbers,
      @ForAll List<@IntRange(min = -99, max = 99) Integer> others) {
    Assume.that(numbers.nonEmpty() && others.nonEmpty());
    Purity.sameAnswer(Answers.totalOf(Source.of(numbers)), Answers.totalOf(Source.of(others)));
  }

  @Label("Each value is the step of the one before, up to the first that stays")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("Follow the example with a finger. Where does the code stop, and why there?")
  @Property
  void eachValueIsTheStepOfTheOneBefore(
      @ForAll List<@IntRange(min = 0, max = 19) Integer> table,
      @ForAll @IntRange(min = 0, max = 19) int seed) {
    Assume.that(table.nonEmpty());
    Answers.firstValues(25, seed, through(table)).returns(orbit(25, seed, table));
  }

  @Label("As many steps are applied as tails are forced")
  @Points(1)
  @Reveals("repeated-evaluation")
  @Hint("One application gives the next value and the answer to whether it is stable. Is it kept?")
  @Property(tries = FEW, edgeCases = EdgeCasesMode.NONE)
  void asManyStepsAsTails(
      @ForAll List<@IntRange(min = 0, max = 19) Integer> table,
      @ForAll @IntRange(min = 0, max = 19) int seed,
      @ForAll @IntRange(min = 1, max = 25) int most) {
    Assume.that(table.nonEmpty());
    CountingFunction<Integer, Integer> step = through(table);
    Call<List<Integer>> asked = Answers.firstValues(most, seed, step);
    int values = asked.value().length();
    step.appliedAtMost(values == most ? most - 1 : values, asked);
  }

  @Label("The same seed has the same values, whatever was asked between")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(NOTHING_ELSE)
  @Property(tries = FEW, edgeCases = EdgeCasesMode.NONE)
  void sameSeedSameValues(
      @ForAll List<@IntRange(min = 0, max = 19) Integer> table,
      @ForAll List<@IntRange(min = 0, max = 19) Integer> other,
      @ForAll @IntRange(min = 0, max = 19) int seed) {
    Assume.that(table.nonEmpty() && other.nonEmpty());
    Purity.sameAnswer(
        Answers.firstValues(9, seed, through(table)),
        Answers.firstValues(9, seed, through(other)),
        Answers.firstValues(9, seed + 1, through(table)));
  }

  @Label("Two streams in turns are the same as one after the other")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(ONE_FIELD)
  @Property(tries = FEW, edgeCases = EdgeCasesMode.NONE)
  void streamsInTurns(
      @ForAll List<@IntRange(min = 0, max = 19) Integer> table,
      @ForAll List<@IntRange(min = 0, max = 19) Integer> other,
      @ForAll @IntRange(min = 0, max = 19) int seed) {
    Assume.that(table.nonEmpty() && other.nonEmpty());
    CountingFunction<Integer, Integer> step = through(table);
    CountingFunction<Integer, Integer> otherStep = through(other);
    List<Integer> alone = Answers.firstValues(9, seed, step).value();
    Stream<Integer> values = Answers.untilStable(seed, step).value();
    Answers.firstValues(5, seed + 1, otherStep).disregarded();
    Answers.elementsOf(values, 9, seed, step)
        .satisfies(
            "the same as without another one in between, " + Show.value(alone), alone::equals);
  }

  /** Goes from a number to the one that stands at its place, counted round and round. */
  private static CountingFunction<Integer, Integer> through(List<Integer> table) {
    Integer[] next = table.toJavaArray(Integer[]::new);
    return CountingFunction.of(
        "n -> " + Show.value(table) + ".get(n % " + next.length + ")", n -> next[n % next.length]);
  }

  private static List<Integer> orbit(int most, int seed, List<Integer> table) {
    List<Integer> found = List.of(seed);
    int value = seed;
    while (found.length() < most && table.get(value % table.length()) != value) {
      value = table.get(value % table.length());
      found = found.append(value);
    }
    return found;
  }
}
