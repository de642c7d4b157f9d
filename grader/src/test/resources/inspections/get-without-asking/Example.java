import io.vavr.Lazy;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import java.util.Optional;

final class Example {
  static int largest(List<Integer> numbers) {
    return numbers.max().get(); // finds get-without-asking
  }

  static String setting(Map<String, String> settings) {
    return settings.get("port").getOrElseThrow(IllegalStateException::new); // finds get-without-asking
  }

  static int parsed(String text) {
    return Try.of(() -> Integer.parseInt(text)).get(); // finds get-without-asking
  }

  static int right(Either<String, Integer> either) {
    return either.get(); // finds get-without-asking
  }

  static String left(Either<String, Integer> either) {
    return either.isRight() ? either.getLeft() : ""; // finds get-without-asking
  }

  static int ofTheLibrary(Optional<Integer> number) {
    return number.orElseThrow(); // finds get-without-asking
  }

  static Either<String, Integer> stepByStep(List<Integer> numbers) {
    return Either.right(
        numbers.foldLeft(0, (sum, n) -> half(n).get() + sum)); // finds get-without-asking
  }

  static Either<String, Integer> half(int number) {
    return number % 2 == 0 ? Either.right(number / 2) : Either.left("odd");
  }

  static int theWrongWayRound(Option<Integer> number) {
    return number.isEmpty() ? number.get() : 0; // finds get-without-asking
  }

  static int asked(Option<Integer> number) {
    return number.isDefined() ? number.get() : 0;
  }

  static String askedForTheReason(Either<String, Integer> either) {
    if (either.isRight()) {
      return "";
    }
    return either.getLeft();
  }

  static Either<String, Integer> inALoop(List<Integer> numbers) {
    Either<String, Integer> running = Either.right(0);
    for (int i = 0; i < numbers.size() && running.isRight(); i++) {
      running = half(running.get() + numbers.get(i));
    }
    return running;
  }

  static Option<Integer> throughAVariable(Option<Integer> a, Option<Integer> b) {
    boolean missing = a.isEmpty() || b.isEmpty();
    return missing ? Option.none() : Option.some(a.get() + b.get());
  }

  static Validation<List<String>, Integer> throughAList(Option<Integer> a) {
    java.util.List<String> problems = new java.util.ArrayList<>();
    if (a.isEmpty()) {
      problems.add("a is missing");
    }
    return problems.isEmpty()
        ? Validation.valid(a.get())
        : Validation.invalid(List.ofAll(problems));
  }

  static int matched(Option<Integer> number) {
    return switch (number) {
      case Option.Some<Integer> some -> some.get();
      default -> 0;
    };
  }

  static List<Integer> filtered(List<Option<Integer>> numbers) {
    return numbers.filter(Option::isDefined).map(Option::get);
  }

  static int onTheOtherSide(Either<String, Integer> either) {
    return either.toOption().getOrElse(() -> either.getLeft().length());
  }

  static int total(Lazy<Integer> number) {
    return number.get();
  }

  static Option<Integer> inATry(Option<Integer> number) {
    return Try.of(() -> number.get() / 2).toOption();
  }
}
