import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class WrappedValues {
  private WrappedValues() {}

  private static final Pattern PORT = Pattern.compile("[0-9]{1,5}");
  private static final Pattern TIMEOUT = Pattern.compile("([0-9]{1,9})(ms|s|m)");

  static Option<Integer> port(String text) {
    return Option.some(text)
        .filter(PORT.asMatchPredicate())
        .map(Integer::valueOf)
        .filter(port -> 1 <= port && port <= 65535);
  }

  static Either<String, Duration> timeout(String text) {
    Matcher timeout = TIMEOUT.matcher(text);
    return timeout.matches()
        ? Either.right(duration(Long.parseLong(timeout.group(1)), timeout.group(2)))
        : Either.left("no timeout: " + text);
  }

  private static Duration duration(long amount, String unit) {
    return switch (unit) {
      case "ms" -> Duration.ofMillis(amount);
      case "s" -> Duration.ofSeconds(amount);
      default -> Duration.ofMinutes(amount);
    };
  }

  static Option<Integer> portOf(Map<String, String> settings, String name) {
    return settings
        .get(name)
        .map(text -> text.replaceFirst("#.*", "").replaceFirst(".*:", ""))
        .flatMap(WrappedValues::port);
  }

  static Validation<Seq<String>, Upstream> upstream(String host, String port, String timeout) {
    return Validation.combine(
            validHost(host),
            port(port).toValidation("no port: " + port),
            Validation.fromEither(timeout(timeout)))
        .ap(Upstream::new);
  }

  private static Validation<String, String> validHost(String host) {
    return host.isEmpty() || host.chars().anyMatch(Character::isWhitespace)
        ? Validation.invalid("no host: \"" + host + "\"")
        : Validation.valid(host);
  }
}
