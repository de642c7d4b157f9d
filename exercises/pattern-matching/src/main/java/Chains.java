import io.vavr.Tuple2;
import io.vavr.control.Option;

/** Functions that take chains apart, one case for a link and one for the end. */
final class Chains {
  private Chains() {}

  /** The number of links. */
  static <T> int length(Chain<T> chain) {
    throw new UnsupportedOperationException("length is not written yet");
  }

  /** The head of the last link, or none where there is no link. */
  static <T> Option<T> last(Chain<T> chain) {
    throw new UnsupportedOperationException("last is not written yet");
  }

  /** The largest head, or none where there is no link. */
  static Option<Integer> largest(Chain<Integer> chain) {
    throw new UnsupportedOperationException("largest is not written yet");
  }

  /** The same heads, the last one first. */
  static <T> Chain<T> reversed(Chain<T> chain) {
    throw new UnsupportedOperationException("reversed is not written yet");
  }

  /** The heads of both chains in pairs, until the shorter chain ends. */
  static <A, B> Chain<Tuple2<A, B>> zipped(Chain<A> left, Chain<B> right) {
    throw new UnsupportedOperationException("zipped is not written yet");
  }
}
