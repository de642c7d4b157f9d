import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;

/** Switches with guards; the answers are put together from one small vector per field. */
final class WrappedValues {
  private WrappedValues() {}

  private record Fields(
      Option<String> host, Option<Integer> port, Either<String, Duration> timeout) {}

  static Option<Integer> port(String text) {
    return switch (text) {
      case String t when !t.matches("\\d{1,5}") -> Option.none();
      case String t when Integer.parseInt(t) > 0xffff || Integer.parseInt(t) == 0 -> Option.none();
      case String t -> Option.some(Integer.parseInt(t, 10));
    };
  }

  static Either<String, Duration> timeout(String text) {
    return switch (text) {
      case String t when t.matches("\\d{1,9}ms") -> Either.right(Duration.ofMillis(number(t, 2)));
      case String t when t.matches("\\d{1,9}s") -> Either.right(Duration.ofSeconds(number(t, 1)));
      case String t when t.matches("\\d{1,9}m") -> Either.right(Duration.ofMinutes(number(t, 1)));
      default -> Either.left(text);
    };
  }

  private static int number(String text, int unit) {
    return Integer.parseInt(text.substring(0, text.length() - unit));
  }

  static Option<Integer> portOf(Map<String, String> settings, String name) {
    return switch (settings.getOrElse(name, "")) {
      case "" -> Option.none();
      case String text -> port(text);
    };
  }

  static Validation<Seq<String>, Upstream> upstream(String host, String port, String timeout) {
    Option<String> right =
        Option.some(host).filter(h -> !h.isEmpty() && !h.matches("(?s).*\\p{javaWhitespace}.*"));
    return switch (new Fields(right, port(port), timeout(timeout))) {
      case Fields(var h, var p, var t) when h.isDefined() && p.isDefined() && t.isRight() ->
          Validation.valid(new Upstream(h.get(), p.get(), t.get()));
      case Fields(var h, var p, var t) ->
          Validation.invalid(
              Vector.<String>empty()
                  .appendAll(h.isDefined() ? Vector.empty() : Vector.of("HOST?"))
                  .appendAll(p.isDefined() ? Vector.empty() : Vector.of("PORT?"))
                  .appendAll(t.isRight() ? Vector.empty() : Vector.of("TIMEOUT?")));
    };
  }
}
