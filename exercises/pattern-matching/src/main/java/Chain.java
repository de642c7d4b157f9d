/**
 * A chain of values: a link, or the end.
 *
 * @param <T> the type of the values
 */
sealed interface Chain<T> {

  /** A value and the rest of the chain. */
  record Link<T>(T head, Chain<T> tail) implements Chain<T> {}

  /** Where a chain has no more links. */
  record End<T>() implements Chain<T> {}
}
