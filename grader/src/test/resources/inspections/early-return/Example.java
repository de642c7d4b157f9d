import io.vavr.collection.List;
import io.vavr.control.Option;

final class Example {
  static Option<Integer> half(int number) {
    if (number % 2 != 0) {
      return Option.none(); // notes early-return
    }
    return Option.some(number / 2);
  }

  static Option<Integer> search(List<Integer> numbers) {
    for (int number : numbers) {
      if (number > 3) {
        return Option.some(number); // notes early-return
      }
    }
    return Option.none();
  }

  static Option<Integer> expression(int number) {
    return number % 2 == 0 ? Option.some(number / 2) : Option.none();
  }

  static List<Integer> inALambda(List<Integer> numbers) {
    return numbers.map(
        number -> {
          return number + 1;
        });
  }

  static void nothing(boolean known) {
    if (known) {
      return;
    }
  }
}
