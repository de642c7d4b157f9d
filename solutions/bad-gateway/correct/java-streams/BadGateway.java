import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Collectors;

/** java.util.stream, Optional and BigDecimal inside, Vavr's types outside. */
final class BadGateway {
  private BadGateway() {}

  static Option<Upstream> listeningOn(int port, List<Upstream> upstreams) {
    return Option.ofOptional(
        upstreams.toJavaStream().filter(upstream -> upstream.port() == port).findFirst());
  }

  static Either<Cause, Upstream> forward(ProxyRule rule, List<Upstream> upstreams) {
    Optional<Upstream> found = listeningOn(rule.port(), upstreams).toJavaOptional();
    Optional<Cause> cause =
        found.isEmpty()
            ? Optional.of(new Cause.WrongAddress(rule.port()))
            : found
                .filter(upstream -> !upstream.running())
                .<Cause>map(upstream -> new Cause.NotRunning(rule.port()))
                .or(() -> found.flatMap(upstream -> limitBroken(rule, upstream)));
    return cause
        .<Either<Cause, Upstream>>map(Either::left)
        .orElseGet(() -> Either.right(found.get()));
  }

  private static Optional<Cause> limitBroken(ProxyRule rule, Upstream upstream) {
    Cause tooSlow = new Cause.TimedOut(upstream.answersIn(), rule.readTimeout());
    Cause tooLarge = new Cause.ResponseTooLarge(upstream.responseBytes(), rule.bufferBytes());
    return upstream.answersIn().compareTo(rule.readTimeout()) > 0
        ? Optional.of(tooSlow)
        : Optional.of(tooLarge).filter(c -> upstream.responseBytes() > rule.bufferBytes());
  }

  static int status(Either<Cause, Upstream> outcome) {
    return outcome.toJavaOptional().map(up -> 200).orElseGet(() -> ofCause(outcome.getLeft()));
  }

  private static int ofCause(Cause cause) {
    return cause.getClass().equals(Cause.TimedOut.class) ? 504 : 502;
  }

  static Option<Double> badGatewayRate(List<Integer> statuses) {
    var counts =
        statuses.toJavaStream().collect(Collectors.groupingBy(s -> s, Collectors.counting()));
    return Option.when(
        !counts.isEmpty(),
        () ->
            BigDecimal.valueOf(counts.getOrDefault(502, 0L))
                .divide(BigDecimal.valueOf(statuses.length()), MathContext.DECIMAL64)
                .doubleValue());
  }
}
