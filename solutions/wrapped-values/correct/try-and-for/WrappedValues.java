import static io.vavr.API.For;

import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;
import io.vavr.control.Validation;
import java.time.Duration;

/**
 * Try where the library throws, after what the library is too lenient about; For where values meet.
 */
final class WrappedValues {
  private WrappedValues() {}

  static Option<Integer> port(String text) {
    return For(plain(text, 5), Try.of(() -> Integer.parseInt(text)).toOption())
        .yield((digits, number) -> number)
        .filter(number -> number > 0)
        .filter(number -> number >>> 16 == 0);
  }

  private static Option<String> plain(String text, int most) {
    return Option.some(text)
        .filter(t -> t.length() <= most)
        .filter(t -> t.chars().allMatch(c -> c >= '0' && c <= '9'));
  }

  static Either<String, Duration> timeout(String text) {
    String unit = text.endsWith("ms") ? "ms" : text.endsWith("s") ? "s" : "m";
    return For(
            plain(text.substring(0, Math.max(0, text.length() - unit.length())), 9),
            Option.some(text).filter(t -> t.endsWith(unit)))
        .yield((digits, t) -> digits)
        .toTry()
        .mapTry(Long::parseLong)
        .mapTry(
            amount ->
                unit.equals("m")
                    ? Duration.ofMinutes(amount)
                    : Duration.parse("PT" + amount + "S").dividedBy(unit.equals("s") ? 1 : 1000))
        .toEither()
        .mapLeft(thrown -> text + " is not what a timeout looks like");
  }

  static Option<Integer> portOf(Map<String, String> settings, String name) {
    return For(settings.get(name), WrappedValues::port).yield((text, port) -> port);
  }

  static Validation<Seq<String>, Upstream> upstream(String host, String port, String timeout) {
    return Validation.combine(
            Validation.fromTry(Try.of(() -> checked(host))).mapError(Throwable::getMessage),
            Validation.fromEither(port(port).toEither("port " + port)),
            timeout(timeout).toValidation())
        .ap(Upstream::new)
        .mapError(problems -> List.ofAll(problems));
  }

  private static String checked(String host) {
    if (host.isEmpty() || host.codePoints().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("host: " + host);
    }
    return host;
  }
}
