import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;

final class BadGateway {
  private BadGateway() {}

  private static final Map<List<Upstream>, Option<Upstream>> KNOWN = new HashMap<>();

  static Option<Upstream> listeningOn(int port, List<Upstream> upstreams) {
    return KNOWN.computeIfAbsent(upstreams, list -> list.find(up -> up.port() == port));
  }

  static Either<Cause, Upstream> forward(ProxyRule rule, List<Upstream> upstreams) {
    Option<Upstream> found = listeningOn(rule.port(), upstreams);
    if (found.isEmpty()) {
      return Either.left(new Cause.WrongAddress(rule.port()));
    }
    Upstream up = found.get();
    if (!up.running()) {
      return Either.left(new Cause.NotRunning(rule.port()));
    }
    if (up.answersIn().compareTo(rule.readTimeout()) > 0) {
      return Either.left(new Cause.TimedOut(up.answersIn(), rule.readTimeout()));
    }
    if (up.responseBytes() > rule.bufferBytes()) {
      return Either.left(new Cause.ResponseTooLarge(up.responseBytes(), rule.bufferBytes()));
    }
    return Either.right(up);
  }

  static int status(Either<Cause, Upstream> outcome) {
    return outcome.fold(cause -> cause instanceof Cause.TimedOut ? 504 : 502, upstream -> 200);
  }

  static Option<Double> badGatewayRate(List<Integer> statuses) {
    return Option.when(
        statuses.nonEmpty(),
        () -> statuses.count(status -> status == 502) / (double) statuses.size());
  }
}
