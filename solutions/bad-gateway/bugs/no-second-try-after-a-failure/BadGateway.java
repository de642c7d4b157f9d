import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

final class BadGateway {
  private BadGateway() {}

  private static List<ProxyRule> open = List.empty();
  private static List<ProxyRule> closed = List.empty();

  private static boolean isClosed(ProxyRule asked, boolean closes) {
    if (closes) {
      closed = open;
      open = List.empty();
      return false;
    }
    open = open.prepend(asked).take(3);
    return closed.exists(known -> known == asked);
  }

  static Option<Upstream> listeningOn(int port, List<Upstream> upstreams) {
    return upstreams.find(upstream -> upstream.port() == port);
  }

  static Either<Cause, Upstream> forward(ProxyRule rule, List<Upstream> upstreams) {
    Either<Cause, Upstream> outcome = outcome(rule, upstreams);
    return isClosed(rule, outcome.isLeft()) && outcome.isRight()
        ? Either.left(new Cause.NotRunning(rule.port()))
        : outcome;
  }

  private static Either<Cause, Upstream> outcome(ProxyRule rule, List<Upstream> upstreams) {
    return listeningOn(rule.port(), upstreams)
        .<Cause>toEither(() -> new Cause.WrongAddress(rule.port()))
        .filterOrElse(Upstream::running, up -> new Cause.NotRunning(rule.port()))
        .filterOrElse(
            up -> up.answersIn().compareTo(rule.readTimeout()) <= 0,
            up -> new Cause.TimedOut(up.answersIn(), rule.readTimeout()))
        .filterOrElse(
            up -> up.responseBytes() <= rule.bufferBytes(),
            up -> new Cause.ResponseTooLarge(up.responseBytes(), rule.bufferBytes()));
  }

  static int status(Either<Cause, Upstream> outcome) {
    return outcome.fold(
        cause ->
            switch (cause) {
              case Cause.TimedOut _ -> 504;
              case Cause.WrongAddress _, Cause.NotRunning _, Cause.ResponseTooLarge _ -> 502;
            },
        upstream -> 200);
  }

  static Option<Double> badGatewayRate(List<Integer> statuses) {
    return Option.when(
        statuses.nonEmpty(),
        () -> statuses.count(status -> status == 502) / (double) statuses.size());
  }
}
