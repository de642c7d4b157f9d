import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

/** Numbers that cannot overflow; the unit is what is left when the digits are cut away. */
final class WrappedValues {
  private WrappedValues() {}

  private static final BigInteger LAST = BigInteger.TWO.pow(16).subtract(BigInteger.ONE);

  static Option<Integer> port(String text) {
    return Option.when(!text.isEmpty() && unit(text).isEmpty(), text)
        .filter(digits -> digits.length() < 6)
        .map(BigInteger::new)
        .filter(number -> number.signum() > 0 && number.compareTo(LAST) <= 0)
        .map(BigInteger::intValueExact);
  }

  private static String unit(String text) {
    return text.replaceFirst("^[0-9]*", "");
  }

  static Either<String, Duration> timeout(String text) {
    String unit = unit(text);
    String digits = text.substring(0, text.length() - unit.length());
    Option<String> seconds = TreeMap.of("m", "60", "ms", "0.001", "s", "1").get(unit);
    return seconds
        .filter(s -> digits.length() >= 1)
        .filter(s -> digits.length() <= 9)
        .map(s -> new BigDecimal(s).multiply(new BigDecimal(digits)))
        .map(s -> Duration.ofMillis(s.movePointRight(3).longValueExact()))
        .fold(() -> Either.left("'%s' as timeout".formatted(text)), Either::right);
  }

  static Option<Integer> portOf(Map<String, String> settings, String name) {
    return port(settings.get(name).getOrElse("no port"));
  }

  static Validation<Seq<String>, Upstream> upstream(String host, String port, String timeout) {
    return Validation.combine(
            host.isEmpty() || host.chars().filter(Character::isWhitespace).count() > 0
                ? Validation.<String, String>invalid("Host")
                : Validation.<String, String>valid(host),
            port(port)
                .<Validation<String, Integer>>fold(
                    () -> Validation.invalid("Port"), Validation::valid),
            timeout(timeout)
                .<Validation<String, Duration>>fold(
                    left -> Validation.invalid("TimeOut"), Validation::valid))
        .ap((h, p, t) -> new Upstream(h, p, t))
        .mapError(messages -> messages.map(message -> message + " is not right"));
  }
}
