import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.function.LongFunction;

/** The units are a table from suffix to function, and the first that fits wins. */
final class WrappedValues {
  private WrappedValues() {}

  private static final Map<String, LongFunction<Duration>> UNITS =
      LinkedHashMap.of(
          "ms", Duration::ofMillis, "s", Duration::ofSeconds, "m", Duration::ofMinutes);

  static Option<Integer> port(String text) {
    return digits(text, 5).map(Math::toIntExact).filter(port -> Math.clamp(port, 1, 65535) == port);
  }

  private static Option<Long> digits(String text, int most) {
    return Option.when(
        text.matches("[0123456789]+") && text.length() <= most, () -> Long.valueOf(text));
  }

  static Either<String, Duration> timeout(String text) {
    return UNITS
        .filterKeys(text::endsWith)
        .toList()
        .flatMap(
            unit -> digits(text.substring(0, text.lastIndexOf(unit._1)), 9).map(unit._2::apply))
        .headOption()
        .toEither("timeout: " + text + ", expected a number and one of " + UNITS.keySet());
  }

  static Option<Integer> portOf(Map<String, String> settings, String name) {
    return settings.filterKeys(name::equals).values().flatMap(WrappedValues::port).headOption();
  }

  static Validation<Seq<String>, Upstream> upstream(String host, String port, String timeout) {
    Map<String, Boolean> fields =
        LinkedHashMap.of(
            "HOST",
            host.split("\\p{javaWhitespace}", 2)[0].length() < Math.max(1, host.length()),
            "PORT",
            port(port).isEmpty(),
            "TIMEOUT",
            timeout(timeout).isLeft());
    Seq<String> wrong = fields.filterValues(bad -> bad).keySet().toList();
    return wrong.isEmpty()
        ? Validation.valid(
            new Upstream(host, port(port).getOrElse(0), timeout(timeout).getOrElse(Duration.ZERO)))
        : Validation.invalid(wrong.map(field -> field + " is wrong"));
  }
}
