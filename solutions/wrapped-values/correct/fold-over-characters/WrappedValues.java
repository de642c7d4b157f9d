import io.vavr.collection.CharSeq;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;

/** Folds over the characters of the text; the messages are folded together as well. */
final class WrappedValues {
  private WrappedValues() {}

  static Option<Integer> port(String text) {
    return number(CharSeq.of(text), 5).filter(port -> port > 0 && port <= Character.MAX_VALUE);
  }

  private static Option<Integer> number(CharSeq digits, int most) {
    return digits.isEmpty() || digits.length() > most
        ? Option.none()
        : digits.foldLeft(
            Option.some(0), (sum, c) -> sum.flatMap(n -> digit(c).map(d -> 10 * n + d)));
  }

  private static Option<Integer> digit(char c) {
    return Option.when('0' <= c && c <= '9', c - '0');
  }

  static Either<String, Duration> timeout(String text) {
    return CharSeq.of(text)
        .span(c -> digit(c).isDefined())
        .apply((digits, unit) -> number(digits, 9).flatMap(n -> duration(n, unit.mkString())))
        .toEither(() -> "timeout \u201c" + text + "\u201d?");
  }

  private static Option<Duration> duration(long amount, String unit) {
    return switch (unit) {
      case "m" -> Option.some(Duration.ofSeconds(60 * amount));
      case "s" -> Option.some(Duration.ofSeconds(amount));
      case "ms" -> Option.some(Duration.ofNanos(1_000_000 * amount));
      default -> Option.none();
    };
  }

  static Option<Integer> portOf(Map<String, String> settings, String name) {
    return settings.foldLeft(
        Option.none(), (found, setting) -> setting._1.equals(name) ? port(setting._2) : found);
  }

  static Validation<Seq<String>, Upstream> upstream(String host, String port, String timeout) {
    Option<String> right =
        Option.some(host).filter(h -> CharSeq.of(h).foldLeft(!h.isEmpty(), WrappedValues::tight));
    Seq<String> problems =
        List.of(
                right.fold(() -> List.of("host"), h -> List.<String>empty()),
                port(port).fold(() -> List.of("port"), p -> List.<String>empty()),
                timeout(timeout).fold(t -> List.of("timeout"), t -> List.<String>empty()))
            .fold(List.empty(), List::appendAll);
    return problems.isEmpty()
        ? Validation.valid(
            new Upstream(host, port(port).getOrElse(0), timeout(timeout).getOrElse(Duration.ZERO)))
        : Validation.invalid(problems);
  }

  private static boolean tight(boolean soFar, char c) {
    return soFar && !Character.isWhitespace(c);
  }
}
