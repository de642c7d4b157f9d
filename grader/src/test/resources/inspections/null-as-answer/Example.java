import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;

final class Example {
  static Option<Integer> bare(int a, int b) {
    return b == 0 ? null : Option.some(a / b); // finds null-as-answer
  }

  static Option<Integer> wrapped(int a, int b) {
    return Option.some(b == 0 ? null : a / b); // finds null-as-answer
  }

  static Option<Integer> inAVariable(int a, int b) {
    Integer quotient = b == 0 ? null : Integer.valueOf(a / b); // finds null-as-answer
    return Option.some(quotient);
  }

  static <T> Option<T> folded(List<T> list) {
    return Option.some(list.foldLeft((T) null, (before, element) -> element)); // finds null-as-answer
  }

  static List<Integer> list(int count) {
    if (count < 0) {
      return null; // finds null-as-answer
    }
    return List.range(0, count);
  }

  static Either<String, Integer> withoutReason() {
    return Either.left(null); // finds null-as-answer
  }

  static Validation<String, Integer> switched(int kind) {
    return switch (kind) {
      case 0 -> null; // finds null-as-answer
      default -> Validation.valid(kind);
    };
  }

  static Tuple2<Integer, String> tuple(int number) {
    return Tuple.of(number, null); // notes null-as-answer
  }

  static Option<String> fromElsewhere(java.util.Map<String, String> map) {
    String value = map.get("key");
    return value == null ? Option.none() : Option.some(value);
  }

  static Option<String> absorbed() {
    return Option.of(null);
  }

  static <T> Option<T> lookedAt(List<T> list) {
    T last = null;
    for (T element : list) {
      last = element;
    }
    return list.isEmpty() ? Option.none() : Option.some(last);
  }

  static String plain(boolean known) {
    return known ? "yes" : null;
  }
}
