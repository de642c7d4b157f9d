import grader.suite.Show;
import io.vavr.Tuple2;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A chain as the suite builds, compares and shows it: by loops, because {@code equals} and {@code
 * toString} of a record go as deep as the chain is long.
 */
record Links(List<Object> heads, String end) {
  /** Links shown before the rest is cut. */
  private static final int SHOWN = 12;

  /** Chains in heads of chains: no check of the suite goes as deep as this. */
  private static final int DEEPEST = 4;

  @SafeVarargs
  static <T> Chain<T> chain(T... heads) {
    return chainOf(Arrays.asList(heads));
  }

  static <T> Chain<T> chainOf(Iterable<T> heads) {
    List<T> backwards = new ArrayList<>();
    heads.forEach(backwards::add);
    Collections.reverse(backwards);
    Chain<T> chain = new Chain.End<>();
    for (T head : backwards) {
      chain = new Chain.Link<>(head, chain);
    }
    return chain;
  }

  /** An answer, or an argument, with every chain in it as its {@code Links}. */
  static Object seen(Object value) {
    return seen(value, 0);
  }

  private static Object seen(Object value, int depth) {
    if (depth > DEEPEST) {
      return "…";
    }
    return switch (value) {
      case Chain<?> chain -> links(chain, depth);
      case Option<?> option -> option.map(inside -> seen(inside, depth + 1));
      case Tuple2<?, ?> pair ->
          pair.map(left -> seen(left, depth + 1), right -> seen(right, depth + 1));
      case null, default -> value;
    };
  }

  private static Links links(Chain<?> chain, int depth) {
    List<Object> heads = new ArrayList<>();
    Chain<?> rest = chain;
    while (rest instanceof Chain.Link<?> link) {
      heads.add(seen(link.head(), depth + 1));
      rest = link.tail();
    }
    return new Links(heads, rest == null ? "null" : "End()");
  }

  /** As in the statement: {@code Link(1, Link(2, End()))}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    int shown = Math.min(heads.size(), SHOWN);
    heads.stream()
        .limit(shown)
        .forEach(head -> text.append("Link(").append(Show.value(head)).append(", "));
    return text.append(shown < heads.size() ? "…" : end).append(")".repeat(shown)).toString();
  }
}
