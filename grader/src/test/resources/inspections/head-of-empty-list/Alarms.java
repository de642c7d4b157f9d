import io.vavr.collection.Iterator;
import io.vavr.collection.List;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayDeque;
import java.util.Deque;

final class Alarms {
  static <T> Option<T> wrapped(List<T> list) {
    return Option.of(list.head()); // finds head-of-empty-list
  }

  static <T> T first(List<T> list) {
    return list.get(0); // finds head-of-empty-list
  }

  static <T> T last(Vector<T> elements) {
    return elements.get(elements.size() - 1); // finds head-of-empty-list
  }

  static int largest(List<Integer> numbers) {
    return numbers.reduce(Math::max); // finds head-of-empty-list
  }

  static int fromTheHead(List<Integer> numbers) {
    int first = numbers.head(); // finds head-of-empty-list
    return numbers
        .tail() // finds head-of-empty-list
        .fold(first, Math::max);
  }

  static String shortest(List<String> words) {
    if (words.isEmpty()) {
      return words.head(); // finds head-of-empty-list
    }
    return words.head();
  }

  static String somethingFound(List<String> words) {
    return words.isEmpty()
        ? ""
        : words.filter(word -> word.length() > 3).head(); // finds head-of-empty-list
  }

  static String second(List<String> words) {
    if (words.isEmpty()) {
      return "";
    }
    return words.tail().head(); // finds head-of-empty-list
  }

  static int next(Iterator<Integer> numbers) {
    int first = numbers.next();
    return first;
  }

  static int sumOfTwo(Iterator<Integer> numbers) {
    return numbers.next() // finds head-of-empty-list
        + 1;
  }

  static List<Integer> heads(List<List<Integer>> lists) {
    return lists.map(list -> list.head()); // finds head-of-empty-list
  }

  static List<Integer> referred(List<List<Integer>> lists) {
    return lists.map(List::head); // finds head-of-empty-list
  }

  static int ofTheLibrary(java.util.List<Integer> numbers, Deque<Integer> more) {
    return numbers.getFirst() // finds head-of-empty-list
        + more.pop(); // finds head-of-empty-list
  }

  static int another(List<Integer> numbers, List<Integer> others) {
    return numbers.isEmpty() ? 0 : others.head(); // finds head-of-empty-list
  }

  static int inALoopOfItsOwn(List<Integer> numbers) {
    List<Integer> left = numbers;
    do {
      left = left.tail(); // finds head-of-empty-list
    } while (left.nonEmpty());
    return 0;
  }

  private static int unseen(List<Integer> numbers) {
    return numbers.head(); // notes head-of-empty-list
  }
}
