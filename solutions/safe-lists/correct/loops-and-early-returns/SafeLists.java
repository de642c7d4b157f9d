import io.vavr.collection.List;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;

/** Plain loops over iterators and java.util lists, with early returns of wrapped values. */
final class SafeLists {
  private SafeLists() {}

  static <T> Option<T> first(List<T> list) {
    for (T element : list) {
      return Option.some(element);
    }
    return Option.none();
  }

  static <T> Option<T> last(List<T> list) {
    if (list.isEmpty()) {
      return Option.none();
    }
    List<T> left = list;
    while (!left.tail().isEmpty()) {
      left = left.tail();
    }
    return Option.of(left.head());
  }

  static <T> Option<List<T>> rest(List<T> list) {
    if (list.isEmpty()) {
      return Option.none();
    }
    ArrayList<T> kept = new ArrayList<>();
    Iterator<T> elements = list.iterator();
    elements.next();
    while (elements.hasNext()) {
      kept.add(elements.next());
    }
    return Option.of(List.ofAll(kept));
  }

  static Option<Integer> largest(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return Option.none();
    }
    int best = numbers.head();
    for (int number : numbers) {
      if (number > best) {
        best = number;
      }
    }
    return Option.of(best);
  }

  static Option<Double> mean(List<Integer> numbers) {
    BigInteger sum = BigInteger.ZERO;
    int count = 0;
    for (int number : numbers) {
      sum = sum.add(BigInteger.valueOf(number));
      count++;
    }
    if (count == 0) {
      return Option.none();
    }
    return Option.of(sum.doubleValue() / count);
  }

  static List<Long> differences(List<Integer> numbers) {
    ArrayList<Long> found = new ArrayList<>();
    Iterator<Integer> ints = numbers.iterator();
    if (!ints.hasNext()) {
      return List.empty();
    }
    long previous = ints.next();
    while (ints.hasNext()) {
      long next = ints.next();
      found.add(next - previous);
      previous = next;
    }
    return List.ofAll(found);
  }
}
