import static grader.suite.Call.call;

import grader.suite.Call;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;

/** The four calls, with their arguments as short as a student would write them. */
final class BadGatewayCalls {
  private BadGatewayCalls() {}

  static Call<Option<Upstream>> listeningOn(int port, List<Upstream> upstreams) {
    return call(
        () -> BadGateway.listeningOn(port, upstreams), "listeningOn", port, written(upstreams));
  }

  static Call<Either<Cause, Upstream>> forward(ProxyRule rule, List<Upstream> upstreams) {
    return call(
        () -> BadGateway.forward(rule, upstreams), "forward", written(rule), written(upstreams));
  }

  static Call<Integer> status(Either<Cause, Upstream> outcome) {
    return call(() -> BadGateway.status(outcome), "status", outcome);
  }

  static Call<Option<Double>> badGatewayRate(List<Integer> statuses) {
    return call(() -> BadGateway.badGatewayRate(statuses), "badGatewayRate", statuses);
  }

  /** A rate may be computed in ways that differ in their last digits. */
  static boolean near(Option<?> rate, double expected) {
    return rate.exists(got -> got instanceof Double number && Math.abs(number - expected) <= 1e-12);
  }

  /**
   * For checks that ask whether too much is counted, and leave to others how well it is divided.
   */
  static boolean atMost(Option<?> rate, double expected) {
    return rate.exists(got -> got instanceof Double number && number <= expected + 1e-6);
  }

  /** Text that is shown as it is, without quotes. */
  private record Written(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private static Written written(ProxyRule rule) {
    return new Written(
        "ProxyRule(%d, %s, %d)".formatted(rule.port(), rule.readTimeout(), rule.bufferBytes()));
  }

  private static List<Written> written(List<Upstream> upstreams) {
    return upstreams.map(
        up ->
            new Written(
                "Upstream(%d, %s, %s, %d)"
                    .formatted(up.port(), up.running(), up.answersIn(), up.responseBytes())));
  }
}
