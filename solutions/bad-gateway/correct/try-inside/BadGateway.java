import io.vavr.API;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Try;

/**
 * Steps that fail with an exception of their own, caught by Try; a mean that is kept up to date.
 */
final class BadGateway {
  private BadGateway() {}

  private static final class Failed extends RuntimeException {
    private final transient Cause why;

    Failed(Cause why) {
      this.why = why;
    }
  }

  static Option<Upstream> listeningOn(int port, List<Upstream> upstreams) {
    return Try.of(() -> upstreams.dropUntil(upstream -> upstream.port() == port).head()).toOption();
  }

  static Either<Cause, Upstream> forward(ProxyRule rule, List<Upstream> upstreams) {
    Try<Upstream> result =
        API.For(
                listeningOn(rule.port(), upstreams)
                    .toTry(() -> new Failed(new Cause.WrongAddress(rule.port()))),
                Try.success(rule))
            .yield((upstream, r) -> upstream)
            .andThen(
                upstream -> {
                  if (!upstream.running()) {
                    throw new Failed(new Cause.NotRunning(rule.port()));
                  }
                })
            .andThen(
                upstream -> {
                  if (rule.readTimeout().compareTo(upstream.answersIn()) < 0) {
                    throw new Failed(new Cause.TimedOut(upstream.answersIn(), rule.readTimeout()));
                  }
                })
            .andThen(
                upstream -> {
                  if (upstream.responseBytes() > rule.bufferBytes()) {
                    throw new Failed(
                        new Cause.ResponseTooLarge(upstream.responseBytes(), rule.bufferBytes()));
                  }
                });
    return result.toEither().mapLeft(thrown -> ((Failed) thrown).why);
  }

  static int status(Either<Cause, Upstream> outcome) {
    return outcome.isRight() ? 200 : 502 + 2 * timeouts(outcome.swap().toList());
  }

  private static int timeouts(List<Cause> causes) {
    return causes.count(Cause.TimedOut.class::isInstance);
  }

  static Option<Double> badGatewayRate(List<Integer> statuses) {
    double rate = Double.NaN;
    for (int i = 0; i < statuses.size(); i++) {
      double bad = statuses.get(i) == 502 ? 1.0 : 0.0;
      rate = i == 0 ? bad : rate + (bad - rate) / (i + 1);
    }
    return Option.some(rate).filter(r -> !r.isNaN());
  }
}
