import io.vavr.Tuple2;
import io.vavr.control.Option;

/** Loops that go on for as long as the chain is a link; zipped builds its chain backwards. */
final class Chains {
  private Chains() {}

  static <T> int length(Chain<T> chain) {
    int length = 0;
    while (chain instanceof Chain.Link<T> link) {
      length++;
      chain = link.tail();
    }
    return length;
  }

  static <T> Option<T> last(Chain<T> chain) {
    Option<T> last = Option.none();
    for (Chain<T> rest = chain; rest instanceof Chain.Link<T>(T head, Chain<T> tail); rest = tail) {
      last = Option.of(head);
    }
    return last;
  }

  static Option<Integer> largest(Chain<Integer> chain) {
    if (!(chain instanceof Chain.Link<Integer>(Integer head, Chain<Integer> tail))) {
      return Option.none();
    }
    int largest = head;
    Chain<Integer> rest = tail;
    while (rest instanceof Chain.Link<Integer> link) {
      if (link.head() > largest) {
        largest = link.head();
      }
      rest = link.tail();
    }
    return Option.some(largest);
  }

  static <T> Chain<T> reversed(Chain<T> chain) {
    Chain<T> reversed = new Chain.End<>();
    while (chain instanceof Chain.Link<T>(T head, Chain<T> tail)) {
      reversed = new Chain.Link<>(head, reversed);
      chain = tail;
    }
    return reversed;
  }

  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    Chain<Tuple2<A, B>> backwards = new Chain.End<>();
    while (left instanceof Chain.Link<A> a && right instanceof Chain.Link<B> b) {
      backwards = new Chain.Link<>(new Tuple2<>(a.head(), b.head()), backwards);
      left = a.tail();
      right = b.tail();
    }
    return reversed(backwards);
  }
}
