import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Folds: from the right for the first on a port, from the left for the rate. */
final class BadGateway {
  private BadGateway() {}

  static Option<Upstream> listeningOn(int port, List<Upstream> upstreams) {
    return upstreams.foldRight(
        Option.none(),
        (upstream, behind) -> upstream.port() == port ? Option.some(upstream) : behind);
  }

  static Either<Cause, Upstream> forward(ProxyRule rule, List<Upstream> upstreams) {
    return listeningOn(rule.port(), upstreams)
        .fold(
            () -> Either.left(new Cause.WrongAddress(rule.port())),
            upstream ->
                !upstream.running()
                    ? Either.left(new Cause.NotRunning(rule.port()))
                    : upstream.answersIn().compareTo(rule.readTimeout()) > 0
                        ? Either.left(new Cause.TimedOut(upstream.answersIn(), rule.readTimeout()))
                        : upstream.responseBytes() > rule.bufferBytes()
                            ? Either.left(
                                new Cause.ResponseTooLarge(
                                    upstream.responseBytes(), rule.bufferBytes()))
                            : Either.right(upstream));
  }

  static int status(Either<Cause, Upstream> outcome) {
    return outcome
        .mapLeft(cause -> cause instanceof Cause.TimedOut ? 504 : 502)
        .fold(s -> s, up -> 200);
  }

  static Option<Double> badGatewayRate(List<Integer> statuses) {
    Tuple2<Integer, Integer> badAndAll =
        statuses.foldLeft(
            Tuple.of(0, 0),
            (soFar, status) ->
                soFar.map((bad, all) -> Tuple.of(status == 502 ? bad + 1 : bad, all + 1)));
    return Option.of(badAndAll)
        .filter(counts -> counts._2 > 0)
        .map(counts -> counts._1.doubleValue() / counts._2);
  }
}
