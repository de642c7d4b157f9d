import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;

/** Recursion that peels one character at a time; two validations are joined by hand. */
final class WrappedValues {
  private WrappedValues() {}

  private static final String DIGITS = "0123456789";

  static Option<Integer> port(String text) {
    return text.isEmpty() || text.length() > 5 ? Option.none() : port(text, 0);
  }

  private static Option<Integer> port(String rest, int sum) {
    if (rest.isEmpty()) {
      return sum == 0 || sum > 65_535 ? Option.none() : Option.some(sum);
    }
    int digit = DIGITS.indexOf(rest.charAt(0));
    return digit < 0 ? Option.none() : port(rest.substring(1), sum * 10 + digit);
  }

  static Either<String, Duration> timeout(String text) {
    return timeout(text, text, Duration.ZERO, 0);
  }

  private static Either<String, Duration> timeout(
      String text, String rest, Duration sum, int digits) {
    int digit = rest.isEmpty() ? -1 : DIGITS.indexOf(rest.charAt(0));
    if (digit >= 0 && digits < 9) {
      Duration next = sum.multipliedBy(10).plusSeconds(digit);
      return timeout(text, rest.substring(1), next, digits + 1);
    }
    if (digits > 0 && rest.equals("s")) {
      return Either.right(sum);
    }
    if (digits > 0 && rest.equals("m")) {
      return Either.right(sum.multipliedBy(60));
    }
    return digits > 0 && rest.equals("ms")
        ? Either.right(sum.dividedBy(1000))
        : Either.left("TIMEOUT = " + text);
  }

  static Option<Integer> portOf(Map<String, String> settings, String name) {
    return settings.containsKey(name) ? port(settings.apply(name)) : Option.none();
  }

  static Validation<Seq<String>, Upstream> upstream(String host, String port, String timeout) {
    Validation<Seq<String>, String> h =
        host.isEmpty() || spaced(host)
            ? Validation.invalid(List.of("a HOST without whitespace, please"))
            : Validation.valid(host);
    Validation<Seq<String>, Integer> p =
        port(port).toValidation(() -> List.of("a PORT from 1 to 65535, please"));
    Validation<Seq<String>, Duration> t = Validation.fromEither(timeout(timeout).mapLeft(List::of));
    return join(join(h, p), t).isValid()
        ? Validation.valid(new Upstream(h.get(), p.get(), t.get()))
        : Validation.invalid(join(join(h, p), t).getError());
  }

  private static boolean spaced(String rest) {
    return !rest.isEmpty() && (Character.isWhitespace(rest.charAt(0)) || spaced(rest.substring(1)));
  }

  private static Validation<Seq<String>, ?> join(
      Validation<Seq<String>, ?> left, Validation<Seq<String>, ?> right) {
    return left.isValid()
        ? right
        : Validation.invalid(
            right.isValid() ? left.getError() : left.getError().appendAll(right.getError()));
  }
}
