import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.ArrayList;

/** Loops over characters with a place in the text, and a list of problems that grows. */
final class WrappedValues {
  private WrappedValues() {}

  static Option<Integer> port(String text) {
    int digits = digits(text);
    boolean whole = digits == text.length() && 1 <= digits && digits <= 5;
    long value = whole ? value(text, digits) : 0;
    return value >= 1 && value < 65536 ? Option.of((int) value) : Option.none();
  }

  static Either<String, Duration> timeout(String text) {
    int digits = digits(text);
    String unit = text.substring(digits);
    if (digits == 0 || digits > 9) {
      return Either.left("A timeout has one to nine digits, which " + text + " has not.");
    }
    long millis = unit.equals("ms") ? 1 : unit.equals("s") ? 1_000 : unit.equals("m") ? 60_000 : 0;
    return millis == 0
        ? Either.left("The unit of the timeout " + text + " is unknown.")
        : Either.right(Duration.ofMillis(value(text, digits) * millis));
  }

  private static int digits(String text) {
    int place = 0;
    while (place < text.length() && "0123456789".indexOf(text.charAt(place)) >= 0) {
      place++;
    }
    return place;
  }

  private static long value(String text, int digits) {
    long value = 0;
    for (int place = 0; place < digits; place++) {
      value = value * 10 + (text.charAt(place) - '0');
    }
    return value;
  }

  static Option<Integer> portOf(Map<String, String> settings, String name) {
    for (var setting : settings) {
      if (setting._1.equals(name)) {
        return port(setting._2);
      }
    }
    return Option.none();
  }

  static Validation<Seq<String>, Upstream> upstream(String host, String port, String timeout) {
    var problems = new ArrayList<String>();
    boolean strange = host.length() == 0;
    for (char c : host.toCharArray()) {
      strange |= Character.isWhitespace(c);
    }
    if (strange) {
      problems.add("Host of the upstream (before its port and its timeout)");
    }
    Option<Integer> number = port(port);
    if (number.isEmpty()) {
      problems.add("Port of the host (not its timeout)");
    }
    Either<String, Duration> duration = timeout(timeout);
    if (duration.isLeft()) {
      problems.add("Timeout of the port of the host");
    }
    return problems.isEmpty()
        ? Validation.valid(new Upstream(host, number.get(), duration.get()))
        : Validation.invalid(io.vavr.collection.List.ofAll(problems));
  }
}
