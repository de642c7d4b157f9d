import static io.vavr.API.$;
import static io.vavr.API.Case;
import static io.vavr.API.Match;
import static io.vavr.Predicates.instanceOf;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;

/** Vavr's own Match instead of a switch, and a Try that fails where there is no link. */
final class Chains {
  private Chains() {}

  @SuppressWarnings("unchecked")
  static <T> int length(Chain<T> chain) {
    return Match(chain)
        .of(
            Case($(instanceOf(Chain.Link.class)), (Chain.Link<T> link) -> 1 + length(link.tail())),
            Case($(), 0));
  }

  @SuppressWarnings("unchecked")
  static <T> Option<T> last(Chain<T> chain) {
    return Match(chain)
        .option(
            Case(
                $(instanceOf(Chain.Link.class)),
                (Chain.Link<T> link) -> last(link.tail()).getOrElse(link.head())));
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    return Try.of(() -> (Chain.Link<Integer>) chain)
        .map(link -> Math.max(link.head(), largest(link.tail()).getOrElse(Integer.MIN_VALUE)))
        .toOption();
  }

  static <T> Chain<T> reversed(Chain<T> chain) {
    Either<Chain<T>, Tuple2<Chain<T>, Chain<T>>> state =
        Either.right(Tuple.of(new Chain.End<>(), chain));
    while (state.isRight()) {
      state = state.flatMap(Chains::moved);
    }
    return state.getLeft();
  }

  private static <T> Either<Chain<T>, Tuple2<Chain<T>, Chain<T>>> moved(
      Tuple2<Chain<T>, Chain<T>> state) {
    return state._2 instanceof Chain.Link<T>(T head, Chain<T> tail)
        ? Either.right(Tuple.of(new Chain.Link<>(head, state._1), tail))
        : Either.left(state._1);
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    return Try.of(() -> Tuple.of((Chain.Link<A>) left, (Chain.Link<B>) right))
        .map(
            links ->
                (Chain<Tuple2<A, B>>)
                    new Chain.Link<>(
                        links.map(Chain.Link::head, Chain.Link::head),
                        zipped(links._1.tail(), links._2.tail())))
        .getOrElse(new Chain.End<>());
  }
}
