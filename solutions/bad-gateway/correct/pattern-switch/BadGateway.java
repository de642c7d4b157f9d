import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Record patterns with guards, from the outside to the inside; recursion over the lists. */
final class BadGateway {
  private BadGateway() {}

  private record Case(ProxyRule rule, Upstream upstream) {}

  static Option<Upstream> listeningOn(int port, List<Upstream> upstreams) {
    return upstreams.isEmpty()
        ? Option.none()
        : upstreams.head().port() == port
            ? Option.some(upstreams.head())
            : listeningOn(port, upstreams.tail());
  }

  static Either<Cause, Upstream> forward(ProxyRule rule, List<Upstream> upstreams) {
    return listeningOn(rule.port(), upstreams)
        .map(upstream -> outcome(new Case(rule, upstream)))
        .getOrElse(() -> Either.left(new Cause.WrongAddress(rule.port())));
  }

  private static Either<Cause, Upstream> outcome(Case question) {
    return switch (question) {
      case Case(ProxyRule(var port, _, _), Upstream(_, boolean running, _, _)) when !running ->
          Either.left(new Cause.NotRunning(port));
      case Case(ProxyRule(_, var allowed, _), Upstream(_, _, var took, _))
          when took.compareTo(allowed) > 0 ->
          Either.left(new Cause.TimedOut(took, allowed));
      case Case(ProxyRule(_, _, int allowed), Upstream(_, _, _, int bytes)) when bytes > allowed ->
          Either.left(new Cause.ResponseTooLarge(bytes, allowed));
      case Case(_, Upstream upstream) -> Either.right(upstream);
    };
  }

  static int status(Either<Cause, Upstream> outcome) {
    return switch (outcome) {
      case Either.Right<Cause, Upstream> _ -> 200;
      case Either.Left<Cause, Upstream> left when left.getLeft() instanceof Cause.TimedOut -> 504;
      default -> 502;
    };
  }

  static Option<Double> badGatewayRate(List<Integer> statuses) {
    return rate(statuses, 0, 0);
  }

  private static Option<Double> rate(List<Integer> statuses, int bad, int all) {
    if (statuses.isEmpty()) {
      return all == 0 ? Option.none() : Option.some(1.0 * bad / all);
    }
    int more = statuses.head().equals(502) ? 1 : 0;
    return rate(statuses.tail(), bad + more, all + 1);
  }
}
