import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Stream;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Streams of java.util, Optional at the edges, and the messages as a lazy stream of Vavr. */
final class WrappedValues {
  private WrappedValues() {}

  static Option<Integer> port(String text) {
    return Option.ofOptional(
        number(text, 5).map(Long::intValue).filter(n -> n > 0).filter(n -> n < 1 << 16));
  }

  private static Optional<Long> number(String digits, int most) {
    return Optional.of(digits)
        .filter(Predicate.not(String::isEmpty))
        .filter(text -> text.length() <= most)
        .filter(text -> text.chars().map(c -> c - '0').allMatch(d -> d >= 0 && d < 10))
        .map(text -> text.chars().mapToLong(c -> c - '0').reduce(0, (sum, d) -> sum * 10 + d));
  }

  static Either<String, Duration> timeout(String text) {
    return java.util.stream.Stream.of("ms", "s", "m")
        .filter(text::endsWith)
        .flatMap(
            unit ->
                number(text.substring(0, text.length() - unit.length()), 9)
                    .map(amount -> duration(amount, unit))
                    .stream())
        .findFirst()
        .<Either<String, Duration>>map(Either::right)
        .orElseGet(() -> Either.left(String.format("[%s] is an unsupported timeout", text)));
  }

  private static Duration duration(long amount, String unit) {
    return unit.equals("s")
        ? Duration.ofMillis(amount * 1000)
        : unit.equals("m") ? Duration.ofMinutes(amount) : Duration.ofMillis(amount);
  }

  static Option<Integer> portOf(Map<String, String> settings, String name) {
    return Option.ofOptional(Optional.ofNullable(settings.toJavaMap().get(name)))
        .flatMap(WrappedValues::port);
  }

  static Validation<Seq<String>, Upstream> upstream(String host, String port, String timeout) {
    boolean whitespace = host.chars().mapToObj(c -> (char) c).anyMatch(Character::isWhitespace);
    Stream<String> problems =
        Stream.of("bad host", "bad port", "bad timeout")
            .filter(problem -> !problem.endsWith("host") || host.isEmpty() || whitespace)
            .filter(problem -> !problem.endsWith("port") || port(port).isEmpty())
            .filter(problem -> !problem.endsWith("timeout") || timeout(timeout).isLeft());
    return problems
        .headOption()
        .<Validation<Seq<String>, Upstream>>map(first -> Validation.invalid(problems))
        .getOrElse(
            () ->
                Validation.valid(
                    new Upstream(
                        host,
                        port(port).toJavaOptional().orElseThrow(),
                        timeout(timeout).toJavaOptional().orElseThrow())));
  }
}
