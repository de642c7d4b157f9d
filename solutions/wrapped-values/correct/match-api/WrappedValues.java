import static io.vavr.API.$;
import static io.vavr.API.Case;
import static io.vavr.API.Match;

import io.vavr.Tuple;
import io.vavr.collection.Array;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Vavr's Match with predicates, and an array of optional messages that is flattened. */
final class WrappedValues {
  private WrappedValues() {}

  private static final Predicate<String> PORT =
      Pattern.compile(
              "0{0,4}[1-9]|0{0,3}[1-9]\\d|0{0,2}[1-9]\\d{2}|0?[1-9]\\d{3}|[1-5]\\d{4}"
                  + "|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]")
          .asMatchPredicate();
  private static final Predicate<String> SPACE =
      Pattern.compile("\\p{javaWhitespace}").asPredicate();

  static Option<Integer> port(String text) {
    return Match(text).option(Case($(PORT), text)).map(Integer::valueOf);
  }

  static Either<String, Duration> timeout(String text) {
    return Match(text)
        .of(
            Case($(t -> t.matches("[0-9]{1,9}ms")), t -> right(t, 2, Duration.ofMillis(1))),
            Case($(t -> t.matches("[0-9]{1,9}s")), t -> right(t, 1, Duration.ofSeconds(1))),
            Case($(t -> t.matches("[0-9]{1,9}m")), t -> right(t, 1, Duration.ofMinutes(1))),
            Case($(), t -> Either.left(t + " (timeout)")));
  }

  private static Either<String, Duration> right(String text, int unit, Duration one) {
    long amount = Long.parseLong(text, 0, text.length() - unit, 10);
    return Either.right(one.multipliedBy(amount));
  }

  static Option<Integer> portOf(Map<String, String> settings, String name) {
    return settings.get(name).toTry().mapTry(text -> port(text).get()).toOption();
  }

  static Validation<Seq<String>, Upstream> upstream(String host, String port, String timeout) {
    Seq<String> problems =
        Array.of(
                Option.when(host.isEmpty() || SPACE.test(host), "[host]"),
                Option.when(port(port).isEmpty(), "[port]"),
                Option.when(timeout(timeout).isLeft(), "[timeout]"))
            .flatMap(problem -> problem);
    return Match(Tuple.of(problems, host))
        .of(
            Case($(t -> t._1.nonEmpty()), () -> Validation.invalid(problems)),
            Case(
                $(),
                t ->
                    Validation.valid(
                        new Upstream(t._2, port(port).get(), timeout(timeout).get()))));
  }
}
