package grader.suite.probe;

import static grader.suite.Call.call;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.suite.Call;
import grader.suite.Falsified;
import io.vavr.collection.List;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PurityTest {
  private int sum;
  private int calls;
  private final Map<Integer, Integer> cache = new HashMap<>();

  @FiftySeeds
  void aPureFunctionAnswersTheSame(Random random) {
    List<Integer> numbers = some(random);
    Purity.sameAnswer(
        call(() -> numbers.sum().intValue(), "sum", numbers),
        call(() -> some(random).sum().intValue(), "sum"));
  }

  @FiftySeeds
  void stateKeptBetweenCallsIsFound(Random random) {
    List<Integer> numbers = some(random);
    isFound(call(() -> sum += numbers.sum().intValue(), "sum", numbers));
  }

  @FiftySeeds
  void stateThatOnlyOtherCallsChangeIsFound(Random random) {
    List<Integer> numbers = some(random);
    List<Integer> others = some(random).prepend(numbers.sum().intValue() + 1_000_000);
    isFound(remembering(numbers), remembering(others));
  }

  private Call<Integer> remembering(List<Integer> numbers) {
    return call(() -> sum = Math.max(sum, numbers.sum().intValue()), "sum", numbers);
  }

  @FiftySeeds
  void aCacheThatForgetsHalfOfTheQuestionIsFoundByItsOtherHalf(Random random) {
    int limit = random.nextInt();
    int first = random.nextInt();
    Call<Integer> other = call(() -> cache.put(limit, first + 1), "plus", limit, first + 1);
    isFound(call(() -> cache.computeIfAbsent(limit, any -> first), "plus", limit, first), other);
  }

  @FiftySeeds
  void everyThirdAnswerIsAnother(Random random) {
    int answer = random.nextInt();
    isFound(call(() -> ++calls % 3 == 0 ? answer + 1 : answer, "answer"));
  }

  @FiftySeeds
  void anArgumentThatIsSortedInPlaceIsFound(Random random) {
    java.util.List<Integer> numbers = new ArrayList<>(some(random).append(5).append(3).asJava());
    Call<Integer> inPlace = call(() -> smallestInPlace(numbers), "smallest", numbers);
    Call<Integer> onCopy =
        call(() -> smallestInPlace(new ArrayList<>(numbers)), "smallest", numbers);
    assertThatCode(() -> Purity.leavesUnchanged(onCopy, numbers, ArrayList::new))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> Purity.leavesUnchanged(inPlace, numbers, ArrayList::new))
        .isInstanceOf(Falsified.class);
  }

  @Test
  void whatOtherCallsThrowIsNoMatter() {
    Purity.sameAnswer(
        call(() -> 1, "one"),
        call(
            () -> {
              throw new IllegalStateException();
            },
            "other"));
  }

  private static int smallestInPlace(java.util.List<Integer> numbers) {
    Collections.sort(numbers);
    return numbers.getFirst();
  }

  private static void isFound(Call<Integer> question, Call<?>... others) {
    assertThatThrownBy(() -> Purity.sameAnswer(question, others))
        .isInstanceOf(Falsified.class)
        .hasMessageContaining("the same as before");
  }

  private static List<Integer> some(Random random) {
    return List.ofAll(random.ints(1 + random.nextInt(20), 1, 1_000).boxed().toList());
  }
}
