import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;

/** Early returns of wrapped values, a caught exception, and every combination spelt out. */
final class WrappedValues {
  private WrappedValues() {}

  static Option<Integer> port(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return Option.none();
      }
    }
    if (text.length() > 5) {
      return Option.none();
    }
    try {
      int port = Integer.parseInt(text);
      return port == 0 || port > 65535 ? Option.none() : Option.some(port);
    } catch (NumberFormatException e) {
      return Option.none();
    }
  }

  static Either<String, Duration> timeout(String text) {
    Either<String, Duration> wrong =
        Either.left(new StringBuilder("timeout ").append(text).toString());
    String unit;
    if (text.endsWith("ms")) {
      unit = "ms";
    } else if (text.endsWith("m")) {
      unit = "m";
    } else if (text.endsWith("s")) {
      unit = "s";
    } else {
      return wrong;
    }
    String digits = text.substring(0, text.length() - unit.length());
    if (!digits.matches("[0-9]{1,9}")) {
      return wrong;
    }
    int amount = Integer.parseInt(digits);
    if (unit.equals("ms")) {
      return Either.right(Duration.ofSeconds(amount / 1000, amount % 1000 * 1_000_000L));
    }
    return Either.right(unit.equals("s") ? Duration.ofSeconds(amount) : Duration.ofMinutes(amount));
  }

  static Option<Integer> portOf(Map<String, String> settings, String name) {
    Option<String> text = settings.get(name);
    if (text.isEmpty()) {
      return Option.none();
    }
    return port(text.get());
  }

  static Validation<Seq<String>, Upstream> upstream(String host, String port, String timeout) {
    String h = "no host";
    String p = "no port";
    String t = "no timeout";
    boolean noHost = host.isEmpty();
    for (int c : host.codePoints().toArray()) {
      noHost = noHost || Character.isWhitespace(c);
    }
    boolean noPort = port(port).isEmpty();
    boolean noTimeout = timeout(timeout).isLeft();
    if (noHost && noPort && noTimeout) {
      return Validation.invalid(List.of(h, p, t));
    }
    if (noHost && noPort) {
      return Validation.invalid(List.of(h, p));
    }
    if (noHost && noTimeout) {
      return Validation.invalid(List.of(h, t));
    }
    if (noPort && noTimeout) {
      return Validation.invalid(List.of(p, t));
    }
    if (noHost || noPort || noTimeout) {
      return Validation.invalid(List.of(noHost ? h : noPort ? p : t));
    }
    return Validation.valid(new Upstream(host, port(port).get(), timeout(timeout).get()));
  }
}
