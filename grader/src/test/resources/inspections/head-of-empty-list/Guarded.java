import static io.vavr.API.$;
import static io.vavr.API.Case;
import static io.vavr.API.Match;
import static io.vavr.Patterns.$Cons;
import static io.vavr.Patterns.$Nil;

import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Stream;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.ArrayDeque;
import java.util.Deque;

final class Guarded {
  static <T> Option<T> ternary(List<T> list) {
    return list.isEmpty() ? Option.none() : Option.some(list.head());
  }

  static <T> Option<T> nonEmpty(List<T> list) {
    return list.nonEmpty() ? Option.some(list.last()) : Option.none();
  }

  static <T> Option<T> earlyReturn(List<T> list) {
    if (list.isEmpty()) {
      return Option.none();
    }
    List<T> left = list;
    while (!left.tail().isEmpty()) {
      left = left.tail();
    }
    return Option.some(left.head());
  }

  static int branch(List<Integer> numbers) {
    if (numbers.size() > 0) {
      return numbers.reduce(Math::max);
    } else {
      return 0;
    }
  }

  static int bySize(List<Integer> numbers) {
    return numbers.length() == 0 ? 0 : numbers.get(0) + numbers.get(numbers.length() - 1);
  }

  static int sizeInAVariable(List<Integer> numbers) {
    int count = numbers.size();
    if (count < 2) {
      return 0;
    }
    return numbers.tail().head();
  }

  static boolean both(List<Integer> left, List<Integer> right) {
    return left.nonEmpty() && (right.isEmpty() || left.head() < right.head());
  }

  static List<Integer> merged(List<Integer> left, List<Integer> right) {
    List<Integer> merged = List.empty();
    while (left.nonEmpty() || right.nonEmpty()) {
      boolean fromLeft = right.isEmpty() || left.nonEmpty() && left.head() <= right.head();
      merged = merged.prepend(fromLeft ? left.head() : right.head());
      left = fromLeft ? left.tail() : left;
      right = fromLeft ? right : right.tail();
    }
    return merged.reverse();
  }

  static <T> Option<T> supplier(List<T> list) {
    return Option.when(!list.isEmpty(), () -> list.head());
  }

  static <T> Option<T> reference(Vector<T> list) {
    return Option.when(list.nonEmpty(), list::last);
  }

  static <T> Option<T> filtered(List<T> list) {
    return Option.some(list).filter(List::nonEmpty).map(List::head);
  }

  static Option<Integer> filteredLambda(List<Integer> list) {
    return Option.some(list).filter(l -> l.size() > 1).map(l -> l.head() + l.tail().head());
  }

  static <T> Option<T> caught(List<T> list) {
    return Try.of(list::head).orElse(() -> Try.of(() -> list.last())).toOption();
  }

  static int caughtByHand(List<Integer> list) {
    try {
      return list.head();
    } catch (java.util.NoSuchElementException e) {
      return 0;
    }
  }

  static <T> Option<T> matched(List<T> list) {
    return Match(list)
        .of(Case($Nil(), Option::none), Case($Cons($(), $()), (head, tail) -> Option.some(head)));
  }

  static <T> Option<T> matchedByPredicate(List<T> list) {
    return Match(list)
        .of(
            Case($(l -> l.nonEmpty()), l -> Option.some(l.head())),
            Case($(), () -> Option.<T>none()));
  }

  static <T> Option<T> switched(List<T> list) {
    return switch (list) {
      case List.Cons<T> cons -> Option.some(cons.head());
      default -> Option.none();
    };
  }

  static int sum(Iterator<Integer> numbers) {
    int sum = 0;
    while (numbers.hasNext()) {
      sum += numbers.next();
    }
    return sum;
  }

  static int popped(List<Integer> numbers) {
    Deque<Integer> stack = new ArrayDeque<>(numbers.asJava());
    int sum = 0;
    while (!stack.isEmpty()) {
      sum += stack.pop();
    }
    return sum;
  }

  static Map<Integer, String> groups(List<String> words) {
    return words.groupBy(String::length).mapValues(List::head);
  }

  static List<Integer> windows(List<Integer> numbers) {
    return numbers.sliding(2).map(pair -> pair.last() - pair.head()).toList();
  }

  static int literal(int left, int right) {
    return List.of(left, right).sorted().head();
  }

  static int sums(List<Integer> numbers) {
    return numbers.scanLeft(0, Integer::sum).last();
  }

  static List<Integer> runningSums(List<Integer> numbers) {
    return numbers.foldLeft(List.of(0), (sums, n) -> sums.prepend(sums.head() + n));
  }

  static int endless() {
    return Stream.from(1).filter(n -> n % 7 == 0).head();
  }

  static <T> List<T> suffixes(List<T> list) {
    return Stream.iterate(list, List::tail).takeWhile(List::nonEmpty).map(List::head).toList();
  }

  static int perElement(List<Integer> numbers) {
    return numbers.count(number -> number.equals(numbers.head()));
  }

  static <T> Option<T> inItsPlace(List<T> list) {
    return list.initOption().map(before -> list.last());
  }

  static Iterator<Integer> doubled(Iterator<Integer> numbers) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return numbers.hasNext();
      }

      @Override
      public Integer next() {
        return 2 * numbers.next();
      }
    };
  }

  static int theIndexIsCompared(Vector<Integer> numbers) {
    int sum = 0;
    for (int i = 1; i < numbers.length(); i++) {
      sum += numbers.get(i) - numbers.get(i - 1);
    }
    return sum;
  }

  static int thrown(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      throw new IllegalArgumentException("no numbers");
    }
    return numbers.max().get();
  }

  static Map<String, java.util.function.Function<List<Integer>, Integer>> calledByOthers() {
    return io.vavr.collection.HashMap.of("first", numbers -> numbers.head());
  }

  static java.util.function.Function<List<Integer>, Integer> first() {
    return List::head;
  }
}
