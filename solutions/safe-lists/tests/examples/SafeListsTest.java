import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Model tests for safe lists, by example. */
class SafeListsTest {
  private static final int MIN = Integer.MIN_VALUE;
  private static final int MAX = Integer.MAX_VALUE;

  /** As many elements as a list may have. */
  private static final List<Integer> LONG = List.rangeClosed(1, 100_000);

  @Test
  void anEmptyListHasNothingToGive() {
    assertEquals(Option.none(), SafeLists.first(List.empty()));
    assertEquals(Option.none(), SafeLists.last(List.empty()));
    assertEquals(Option.none(), SafeLists.rest(List.empty()));
    assertEquals(Option.none(), SafeLists.largest(List.empty()));
    assertEquals(Option.none(), SafeLists.mean(List.empty()));
    assertEquals(List.empty(), SafeLists.differences(List.empty()));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyListHasTwoEndsAndARest(
      List<String> list, String first, String last, List<String> rest) {
    assertEquals(Option.some(first), SafeLists.first(list));
    assertEquals(Option.some(last), SafeLists.last(list));
    assertEquals(Option.some(rest), SafeLists.rest(list));
  }

  static Stream<Arguments> lists() {
    return Stream.of(
        Arguments.of(List.of("a"), "a", "a", List.empty()),
        Arguments.of(List.of("b", "a"), "b", "a", List.of("a")),
        Arguments.of(List.of("a", "a"), "a", "a", List.of("a")),
        Arguments.of(List.of("a", "b", "c", "d"), "a", "d", List.of("b", "c", "d")),
        Arguments.of(List.of("d", "c", "b", "a"), "d", "a", List.of("c", "b", "a")),
        Arguments.of(List.of("a", "b", "a"), "a", "a", List.of("b", "a")),
        Arguments.of(List.of("b", "c", "c"), "b", "c", List.of("c", "c")),
        Arguments.of(List.of("", "a", "", "b", ""), "", "", List.of("a", "", "b", "")));
  }

  @ParameterizedTest
  @MethodSource("numbersWithTheLargest")
  void noNumberIsLargerThanTheLargest(List<Integer> numbers, int largest) {
    assertEquals(Option.some(largest), SafeLists.largest(numbers));
  }

  static Stream<Arguments> numbersWithTheLargest() {
    return Stream.of(
        Arguments.of(List.of(7), 7),
        Arguments.of(List.of(9, 4), 9),
        Arguments.of(List.of(4, 9), 9),
        Arguments.of(List.of(1, 9, 4), 9),
        Arguments.of(List.of(3, 1, 9), 9),
        Arguments.of(List.of(9, 10, 8), 10),
        Arguments.of(List.of(1000, 20, 1000), 1000),
        Arguments.of(List.of(-3, 0, -5), 0),
        Arguments.of(List.of(-100, 3, 50), 50),
        Arguments.of(List.of(-1), -1),
        Arguments.of(List.of(-5, -2, -9), -2),
        Arguments.of(List.of(MIN), MIN),
        Arguments.of(List.of(MIN, MAX), MAX),
        Arguments.of(List.of(MAX, MIN), MAX),
        Arguments.of(List.of(MIN, 1), 1),
        Arguments.of(List.of(MAX - 1, MAX), MAX),
        Arguments.of(List.of(MIN, MIN + 1), MIN + 1));
  }

  @ParameterizedTest
  @MethodSource("numbersWithTheirMean")
  void theMeanIsExact(List<Integer> numbers, double mean) {
    assertEquals(Option.some(mean), mean(numbers));
  }

  static Stream<Arguments> numbersWithTheirMean() {
    return Stream.of(
        Arguments.of(List.of(7), 7.0),
        Arguments.of(List.of(0), 0.0),
        Arguments.of(List.of(3, 9), 6.0),
        Arguments.of(List.of(5, -5), 0.0),
        Arguments.of(List.of(1, 2, 9), 4.0),
        Arguments.of(List.of(1, 1, 1, 9), 3.0),
        Arguments.of(List.of(1, 2), 1.5),
        Arguments.of(List.of(-1, -2), -1.5),
        Arguments.of(List.of(0, 1, 0), 0.3333333333333333),
        Arguments.of(List.of(1, 2, 2), 1.6666666666666667),
        Arguments.of(List.of(1, 4, 1), 2.0),
        Arguments.of(List.of(0, 2, 5, 1), 2.0),
        Arguments.of(List.of(10, 9, 8, 9, 10, 8, 7, 3), 8.0),
        Arguments.of(List.of(16_777_217), 16_777_217.0),
        Arguments.of(List.of(MAX, MAX), 2_147_483_647.0),
        Arguments.of(List.of(MIN, MIN), -2_147_483_648.0),
        Arguments.of(List.of(MAX, 1), 1_073_741_824.0),
        Arguments.of(List.of(MAX, 1, MIN), 0.0),
        Arguments.of(List.of(MIN, MAX), -0.5));
  }

  @ParameterizedTest
  @MethodSource("numbersWithTheirDifferences")
  void aDifferenceIsNextMinusPrevious(List<Integer> numbers, List<Long> differences) {
    assertEquals(differences, SafeLists.differences(numbers));
  }

  static Stream<Arguments> numbersWithTheirDifferences() {
    return Stream.of(
        Arguments.of(List.of(7), List.empty()),
        Arguments.of(List.of(1, 4), List.of(3L)),
        Arguments.of(List.of(4, 1), List.of(-3L)),
        Arguments.of(List.of(5, 5), List.of(0L)),
        Arguments.of(List.of(1, 2, 4, 8), List.of(1L, 2L, 4L)),
        Arguments.of(List.of(0, 5, -5), List.of(5L, -10L)),
        Arguments.of(List.of(3, 3, 1, 1), List.of(0L, -2L, 0L)),
        Arguments.of(List.of(MIN, MAX), List.of(4_294_967_295L)),
        Arguments.of(List.of(MAX, MIN), List.of(-4_294_967_295L)),
        Arguments.of(List.of(MIN, 0), List.of(2_147_483_648L)));
  }

  @Test
  void theFirstOfALongListIsFound() {
    assertEquals(Option.some(1), SafeLists.first(LONG));
  }

  @Test
  void theLastOfALongListIsFound() {
    assertEquals(Option.some(100_000), SafeLists.last(LONG));
  }

  @Test
  void theRestOfALongListIsLong() {
    assertEquals(Option.some(List.rangeClosed(2, 100_000)), SafeLists.rest(LONG));
  }

  @Test
  void theLargestOfALongListIsFound() {
    assertEquals(Option.some(100_000), SafeLists.largest(LONG));
  }

  @Test
  void theMeanOfALongListIsExact() {
    assertEquals(Option.some(50_000.5), mean(LONG));
  }

  @Test
  void aLongListHasManyDifferences() {
    assertEquals(List.fill(99_999, 1L), SafeLists.differences(LONG));
  }

  @Test
  void anAnswerDoesNotDependOnEarlierOnes() {
    List<Integer> rising = List.of(1, 3, 8);
    List<Integer> falling = List.of(2, -2);
    List<Object> ofRising =
        List.of(
            Option.some(1),
            Option.some(8),
            Option.some(List.of(3, 8)),
            Option.some(8),
            Option.some(4.0),
            List.of(2L, 5L));
    List<Object> ofFalling =
        List.of(
            Option.some(2),
            Option.some(-2),
            Option.some(List.of(-2)),
            Option.some(2),
            Option.some(0.0),
            List.of(-4L));
    List<Object> ofNothing = List.<Object>fill(5, Option.none()).append(List.empty());
    for (int times = 0; times < 5; times++) {
      assertEquals(ofRising, answers(rising));
      assertEquals(ofNothing, answers(List.empty()));
      assertEquals(ofRising, answers(rising));
      assertEquals(ofFalling, answers(falling));
    }
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
