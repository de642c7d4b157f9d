import static io.vavr.API.$;
import static io.vavr.API.Case;
import static io.vavr.API.Match;
import static io.vavr.Patterns.$Cons;
import static io.vavr.Patterns.$Nil;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigInteger;

/** Vavr's pattern matching takes each list apart; the rest is left to the library. */
final class SafeLists {
  private SafeLists() {}

  static <T> Option<T> first(List<T> list) {
    return Match(list)
        .of(Case($Nil(), Option::none), Case($Cons($(), $()), (head, tail) -> Option.some(head)));
  }

  static <T> Option<T> last(List<T> list) {
    return Match(list)
        .of(
            Case($Nil(), Option::none),
            Case(
                $Cons($(), $()),
                (head, tail) -> Option.some(tail.fold(head, (before, next) -> next))));
  }

  static <T> Option<List<T>> rest(List<T> list) {
    return Match(list)
        .of(Case($Nil(), Option::none), Case($Cons($(), $()), (head, tail) -> Option.some(tail)));
  }

  static Option<Integer> largest(List<Integer> numbers) {
    return Match(numbers)
        .of(
            Case($Nil(), Option::none),
            Case($Cons($(), $()), (head, tail) -> Option.some(tail.fold(head, Math::max))));
  }

  static Option<Double> mean(List<Integer> numbers) {
    return Match(numbers)
        .of(
            Case($Nil(), Option::none),
            Case(
                $Cons($(), $()),
                (head, tail) ->
                    Option.some(
                        tail.map(n -> BigInteger.valueOf(n))
                                .fold(BigInteger.valueOf(head), BigInteger::add)
                                .doubleValue()
                            / (1 + tail.length()))));
  }

  static List<Long> differences(List<Integer> numbers) {
    return Match(numbers)
        .of(
            Case($Nil(), List::<Long>empty),
            Case(
                $Cons($(), $()),
                (head, tail) -> tail.zipWith(numbers, (next, n) -> (long) next - n)));
  }
}
