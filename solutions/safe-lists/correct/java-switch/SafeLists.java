import io.vavr.collection.List;
import io.vavr.control.Option;

/** Java's own patterns: a list is a Cons or it is empty. */
final class SafeLists {
  private SafeLists() {}

  static <T> Option<T> first(List<T> list) {
    return switch (list) {
      case List.Cons<T> cons -> Option.some(cons.head());
      default -> Option.none();
    };
  }

  static <T> Option<T> last(List<T> list) {
    return switch (list) {
      case List.Cons<T> cons when cons.tail() instanceof List.Cons<T> -> lastOf(cons);
      case List.Cons<T> cons -> Option.some(cons.head());
      default -> Option.none();
    };
  }

  static <T> Option<List<T>> rest(List<T> list) {
    return list instanceof List.Cons<T> cons ? Option.some(cons.tail()) : Option.none();
  }

  static Option<Integer> largest(List<Integer> numbers) {
    Option<Integer> best = Option.none();
    List<Integer> left = numbers;
    while (left instanceof List.Cons<Integer> cons) {
      int number = cons.head();
      best =
          switch (best) {
            case Option.Some<Integer> some when some.get() > number -> some;
            default -> Option.some(number);
          };
      left = cons.tail();
    }
    return best;
  }

  static Option<Double> mean(List<Integer> numbers) {
    long sum = 0;
    int count = 0;
    for (List<Integer> left = numbers;
        left instanceof List.Cons<Integer> cons;
        left = cons.tail()) {
      sum += cons.head();
      count++;
    }
    return switch (count) {
      case 0 -> Option.none();
      default -> Option.some((double) sum / count);
    };
  }

  static List<Long> differences(List<Integer> numbers) {
    List<Long> reversed = List.empty();
    List<Integer> left = numbers;
    while (left instanceof List.Cons<Integer> cons
        && cons.tail() instanceof List.Cons<Integer> next) {
      reversed = reversed.prepend((long) next.head() - cons.head());
      left = next;
    }
    return reversed.reverse();
  }

  private static <T> Option<T> lastOf(List.Cons<T> cons) {
    T last = cons.head();
    for (List<T> left = cons.tail(); left instanceof List.Cons<T> next; left = next.tail()) {
      last = next.head();
    }
    return Option.some(last);
  }
}
