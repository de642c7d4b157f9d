import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.List;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Model tests for safe lists, as properties. */
class SafeListsProperties {
  private static final int MIN = Integer.MIN_VALUE;
  private static final int MAX = Integer.MAX_VALUE;

  @Property
  void theFirstStandsInFrontOfTheRest(
      @ForAll("text") String first, @ForAll("texts") List<String> rest) {
    assertEquals(Option.some(first), SafeLists.first(rest.prepend(first)));
    assertEquals(Option.some(rest), SafeLists.rest(rest.prepend(first)));
  }

  @Property
  void theLastStandsBehindAllOthers(
      @ForAll("texts") List<String> others, @ForAll("text") String last) {
    assertEquals(Option.some(last), SafeLists.last(others.append(last)));
  }

  @Property
  void theLargestIsOneOfTheNumbersAndNoneIsLarger(@ForAll("numbers") List<Integer> numbers) {
    Option<Integer> largest = SafeLists.largest(numbers);
    assertTrue(largest.exists(numbers::contains));
    assertTrue(largest.exists(found -> numbers.forAll(number -> number <= found)));
  }

  @Property
  void theMeanIsTheExactSumDividedByTheCount(@ForAll("numbers") List<Integer> numbers) {
    long sum = numbers.foldLeft(0L, Long::sum);
    assertEquals(Option.some((double) sum / numbers.length()), mean(numbers));
  }

  @Property
  void theFirstNumberAndTheDifferencesGiveAllNumbersBack(
      @ForAll("number") int first, @ForAll("numbers") List<Integer> others) {
    for (List<Integer> numbers : List.of(others.prepend(first), List.of(first))) {
      assertEquals(
          numbers.map(Integer::longValue),
          SafeLists.differences(numbers).scanLeft((long) first, Long::sum));
    }
  }

  @Property
  void theAnswersDependOnTheListAlone(
      @ForAll("numbers") List<Integer> numbers, @ForAll("numbers") List<Integer> others) {
    List<Object> nothing = List.<Object>fill(5, Option.none()).append(List.empty());
    List<Object> before = answers(numbers);
    List<Object> between = answers(others);
    assertEquals(nothing, answers(List.empty()));
    assertEquals(before, answers(numbers));
    assertEquals(between, answers(others));
  }

  @Example
  void aHundredThousandNumbersAreNoTrouble() {
    List<Object> expected =
        List.of(
            Option.some(1),
            Option.some(100_000),
            Option.some(List.rangeClosed(2, 100_000)),
            Option.some(100_000),
            Option.some(50_000.5),
            List.fill(99_999, 1L));
    assertEquals(expected, answers(List.rangeClosed(1, 100_000)));
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.of("a", "b", "c", "");
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return text().list().ofMaxSize(6).map(List::ofAll);
  }

  /** Many of them are equal, neighbours, or as far apart as can be. */
  @Provide
  Arbitrary<Integer> number() {
    return Arbitraries.oneOf(
        Arbitraries.integers(),
        Arbitraries.integers().between(-5, 5),
        Arbitraries.integers().between(MAX - 3, MAX),
        Arbitraries.integers().between(MIN, MIN + 3));
  }

  @Provide
  Arbitrary<List<Integer>> numbers() {
    return number().list().ofMinSize(1).ofMaxSize(8).map(List::ofAll);
  }

  private static List<Object> answers(List<Integer> numbers) {
    return List.of(
        SafeLists.first(numbers),
        SafeLists.last(numbers),
        SafeLists.rest(numbers),
        SafeLists.largest(numbers),
        mean(numbers),
        SafeLists.differences(numbers));
  }

  /** Adding zero makes a zero of a minus zero, which is as good a mean. */
  private static Option<Double> mean(List<Integer> numbers) {
    return SafeLists.mean(numbers).map(mean -> mean + 0.0);
  }
}
