import static grader.suite.Call.call;

import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Show;
import io.vavr.collection.List;
import io.vavr.control.Option;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SafeListsLaws {
  /** The distance of any two numbers up to here fits an int: overflow is for the edge cases. */
  private static final int FAR = 1_000_000_000;

  /** So does the sum of as many numbers up to here as a list has. */
  private static final int NEAR = 100_000_000;

  private static final int FEW = 200;

  private static final String NOTHING_ELSE =
      "Does the answer depend on anything but the list, such as a field that outlives the call?";

  @Label("The element in front of a list is its first")
  @Points(1)
  @Reveals("wrong-order")
  @Hint("Which end of the list does the code look at?")
  @Property
  void elementInFrontIsTheFirst(
      @ForAll @AlphaChars @StringLength(max = 3) String element,
      @ForAll List<@AlphaChars @StringLength(max = 3) String> list) {
    first(list.prepend(element)).returns(Option.some(element));
  }

  @Label("The element at the end of a list is its last")
  @Points(1)
  @Reveals("off-by-one")
  @Hint("At which element does the code stop, and is anything left behind it?")
  @Property
  void elementAtTheEndIsTheLast(
      @ForAll List<@AlphaChars @StringLength(max = 3) String> list,
      @ForAll @AlphaChars @StringLength(max = 3) String element) {
    last(list.append(element)).returns(Option.some(element));
  }

  @Label("The list behind an element is the rest")
  @Points(1)
  @Reveals("wrong-order")
  @Hint("Exactly one element is missing from the rest. Which one, and do the others keep order?")
  @Property
  void listBehindAnElementIsTheRest(
      @ForAll @AlphaChars @StringLength(max = 3) String element,
      @ForAll List<@AlphaChars @StringLength(max = 3) String> list) {
    Assume.that(list.nonEmpty());
    rest(list.prepend(element)).returns(Option.some(list));
  }

  @Label("The largest is one of the numbers, and none is larger")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("Is every number of the list looked at, the first and the last one too?")
  @Property
  void largestIsOneOfTheNumbersAndNoneIsLarger(
      @ForAll List<@IntRange(min = -FAR, max = FAR) Integer> numbers) {
    int largest = numbers.fold(-1, Math::max);
    Assume.that(largest >= 0);
    largest(numbers).returns(Option.some(largest));
  }

  @Label("The mean is the exact sum divided by the count")
  @Points(2)
  @Reveals("loss-of-precision")
  @Hint("How often is something rounded on the way to the mean? Once is enough.")
  @Property
  void meanIsTheExactSumDividedByTheCount(
      @ForAll List<@IntRange(min = -NEAR, max = NEAR) Integer> numbers) {
    Assume.that(numbers.nonEmpty());
    long sum = numbers.foldLeft(0L, Long::sum);
    double expected = (double) sum / numbers.length();
    mean(numbers).satisfies(Show.value(Option.some(expected)), mean -> holds(mean, expected));
  }

  @Label("Each difference is next minus previous")
  @Points(2)
  @Reveals("wrong-order")
  @Hint("Take the first two numbers. Which is subtracted from which, and where does it go?")
  @Property
  void eachDifferenceIsNextMinusPrevious(
      @ForAll List<@IntRange(min = -FAR, max = FAR) Integer> numbers) {
    Assume.that(numbers.length() >= 2);
    differences(numbers)
        .returns(numbers.zipWith(numbers.drop(1), (previous, next) -> (long) next - previous));
  }

  @Label("The same list has the same first, whatever was asked between")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(NOTHING_ELSE)
  @Property(tries = FEW)
  void sameListSameFirst(@ForAll List<Integer> list, @ForAll List<Integer> other) {
    Assume.that(list.nonEmpty());
    same(first(list), first(other), first(List.<Integer>empty()));
  }

  @Label("The same list has the same last, whatever was asked between")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(NOTHING_ELSE)
  @Property(tries = FEW)
  void sameListSameLast(@ForAll List<Integer> list, @ForAll List<Integer> other) {
    Assume.that(list.nonEmpty());
    same(last(list), last(other), last(List.<Integer>empty()));
  }

  @Label("The same list has the same rest, whatever was asked between")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(NOTHING_ELSE)
  @Property(tries = FEW)
  void sameListSameRest(@ForAll List<Integer> list, @ForAll List<Integer> other) {
    Assume.that(list.nonEmpty());
    same(rest(list), rest(other), rest(List.<Integer>empty()));
  }

  @Label("The same list has the same largest, whatever was asked between")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(NOTHING_ELSE)
  @Property(tries = FEW)
  void sameListSameLargest(
      @ForAll List<@IntRange(min = -FAR, max = FAR) Integer> numbers,
      @ForAll List<@IntRange(min = -FAR, max = FAR) Integer> other) {
    Assume.that(numbers.nonEmpty());
    same(largest(numbers), largest(other), largest(List.empty()));
  }

  @Label("The same list has the same mean, whatever was asked between")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(NOTHING_ELSE)
  @Property(tries = FEW)
  void sameListSameMean(
      @ForAll List<@IntRange(min = -NEAR, max = NEAR) Integer> numbers,
      @ForAll List<@IntRange(min = -NEAR, max = NEAR) Integer> other) {
    Assume.that(numbers.nonEmpty());
    same(mean(numbers), mean(other), mean(List.empty()));
  }

  @Label("The same list has the same differences, whatever was asked between")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(NOTHING_ELSE)
  @Property(tries = FEW)
  void sameListSameDifferences(
      @ForAll List<@IntRange(min = -FAR, max = FAR) Integer> numbers,
      @ForAll List<@IntRange(min = -FAR, max = FAR) Integer> other) {
    Assume.that(numbers.length() >= 2);
    same(differences(numbers), differences(other), differences(List.empty()));
  }

  /** Asks twice, with other questions between. What the first answer must be is no matter here. */
  private static <A> void same(Call<A> question, Call<A> other, Call<A> empty) {
    A before = question.value();
    other.disregarded();
    empty.disregarded();
    question.satisfies("the same as before, " + Show.value(before), before::equals);
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

  /** Compared as numbers: {@code -0.0} is zero too. */
  private static boolean holds(Option<?> mean, double expected) {
    return mean.exists(value -> value instanceof Double number && number == expected);
  }
}
