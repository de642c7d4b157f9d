import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Loops, and an early return of a wrapped value for each cause. */
final class BadGateway {
  private BadGateway() {}

  static Option<Upstream> listeningOn(int port, List<Upstream> upstreams) {
    for (Upstream upstream : upstreams) {
      if (upstream.port() == port) {
        return Option.some(upstream);
      }
    }
    return Option.none();
  }

  static Either<Cause, Upstream> forward(ProxyRule rule, List<Upstream> upstreams) {
    Option<Upstream> found = listeningOn(rule.port(), upstreams);
    if (found.isEmpty()) {
      return Either.left(new Cause.WrongAddress(rule.port()));
    }
    Upstream upstream = found.get();
    if (!upstream.running()) {
      return Either.left(new Cause.NotRunning(upstream.port()));
    }
    if (rule.readTimeout().minus(upstream.answersIn()).isNegative()) {
      return Either.left(new Cause.TimedOut(upstream.answersIn(), rule.readTimeout()));
    }
    if (upstream.responseBytes() - rule.bufferBytes() > 0) {
      return Either.left(new Cause.ResponseTooLarge(upstream.responseBytes(), rule.bufferBytes()));
    }
    return Either.right(upstream);
  }

  static int status(Either<Cause, Upstream> outcome) {
    if (outcome.isRight()) {
      return 200;
    }
    if (outcome.getLeft() instanceof Cause.TimedOut) {
      return 504;
    }
    return 502;
  }

  static Option<Double> badGatewayRate(List<Integer> statuses) {
    if (statuses.isEmpty()) {
      return Option.none();
    }
    double bad = 0;
    int all = 0;
    for (int status : statuses) {
      all++;
      if (status == 502) {
        bad++;
      }
    }
    return Option.of(bad / all);
  }
}
