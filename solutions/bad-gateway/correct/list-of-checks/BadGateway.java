import io.vavr.Function2;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.Map;

/** The causes as a list of checks in their order, the statuses in a map, the rate as an average. */
final class BadGateway {
  private BadGateway() {}

  private static final List<Function2<ProxyRule, Upstream, Option<Cause>>> CHECKS =
      List.of(
          (rule, up) -> Option.when(!up.running(), () -> new Cause.NotRunning(up.port())),
          (rule, up) -> tooSlow(up.answersIn(), rule.readTimeout()),
          (rule, up) ->
              Option.when(
                  up.responseBytes() > rule.bufferBytes(),
                  new Cause.ResponseTooLarge(up.responseBytes(), rule.bufferBytes())));

  private static final Map<Class<?>, Integer> STATUSES = Map.of(Cause.TimedOut.class, 504);

  private static Option<Cause> tooSlow(Duration took, Duration allowed) {
    return Option.<Cause>some(new Cause.TimedOut(took, allowed))
        .filter(cause -> !List.of(took, allowed).sorted().head().equals(took));
  }

  static Option<Upstream> listeningOn(int port, List<Upstream> upstreams) {
    return upstreams.groupBy(Upstream::port).get(port).map(List::head);
  }

  static Either<Cause, Upstream> forward(ProxyRule rule, List<Upstream> upstreams) {
    return listeningOn(rule.port(), upstreams)
        .toEither((Cause) new Cause.WrongAddress(rule.port()))
        .flatMap(up -> CHECKS.flatMap(check -> check.apply(rule, up)).headOption().toLeft(up));
  }

  static int status(Either<Cause, Upstream> outcome) {
    return outcome.map(up -> 200).getOrElseGet(c -> STATUSES.getOrDefault(c.getClass(), 502));
  }

  static Option<Double> badGatewayRate(List<Integer> statuses) {
    return statuses.map(status -> status == 502 ? 1 : 0).average();
  }
}
