import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** Why a proxy answers 502, found in the order in which to look. */
final class BadGateway {
  private BadGateway() {}

  /** The first upstream with that port, running or not. */
  static Option<Upstream> listeningOn(int port, List<Upstream> upstreams) {
    throw new UnsupportedOperationException("listeningOn is not written yet");
  }

  /** The upstream that answers, or the first cause why none does. */
  static Either<Cause, Upstream> forward(ProxyRule rule, List<Upstream> upstreams) {
    throw new UnsupportedOperationException("forward is not written yet");
  }

  /** The status that a visitor sees: 200, 502 or 504. */
  static int status(Either<Cause, Upstream> outcome) {
    throw new UnsupportedOperationException("status is not written yet");
  }

  /** How many statuses are 502, divided by how many there are, or none without any statuses. */
  static Option<Double> badGatewayRate(List<Integer> statuses) {
    throw new UnsupportedOperationException("badGatewayRate is not written yet");
  }
}
