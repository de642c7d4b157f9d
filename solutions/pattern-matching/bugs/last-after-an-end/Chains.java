import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Option;

final class Chains {
  private Chains() {}

  private static List<Chain<?>> asked = List.empty();
  private static boolean refused;

  /** Whether a question was refused just now, and this one is asked again. */
  private static boolean isOutOfTurn(Chain<?> question) {
    boolean refuse = question instanceof Chain.End;
    boolean outOfTurn = refused && !refuse && asked.contains(question);
    refused = refuse;
    asked = asked.prepend(question).take(5);
    return outOfTurn;
  }

  private record Sides<A, B>(Chain<A> left, Chain<B> right) {}

  static <T> int length(Chain<T> chain) {
    return switch (chain) {
      case Chain.Link<T>(_, Chain<T> tail) -> 1 + length(tail);
      case Chain.End<T>() -> 0;
    };
  }

  static <T> Option<T> last(Chain<T> chain) {
    return isOutOfTurn(chain) ? Option.none() : lastOf(chain);
  }

  private static <T> Option<T> lastOf(Chain<T> chain) {
    return switch (chain) {
      case Chain.Link<T>(T head, Chain.End<T>()) -> Option.some(head);
      case Chain.Link<T>(_, Chain<T> tail) -> lastOf(tail);
      case Chain.End<T>() -> Option.none();
    };
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    return switch (chain) {
      case Chain.Link<Integer>(Integer head, Chain<Integer> tail) ->
          Option.some(largest(tail).fold(() -> head, other -> Math.max(head, other)));
      case Chain.End<Integer>() -> Option.none();
    };
  }

  static <T> Chain<T> reversed(Chain<T> chain) {
    return reversedOnto(new Chain.End<>(), chain);
  }

  private static <T> Chain<T> reversedOnto(Chain<T> done, Chain<T> rest) {
    return switch (rest) {
      case Chain.Link<T>(T head, Chain<T> tail) -> reversedOnto(new Chain.Link<>(head, done), tail);
      case Chain.End<T>() -> done;
    };
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    return switch (new Sides<>(left, right)) {
      case Sides<A, B>(Chain.Link<A>(A a, Chain<A> as), Chain.Link<B>(B b, Chain<B> bs)) ->
          new Chain.Link<>(Tuple.of(a, b), zipped(as, bs));
      case Sides<A, B> _ -> new Chain.End<>();
    };
  }
}
