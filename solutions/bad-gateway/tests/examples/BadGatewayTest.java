import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Model tests for the bad gateway, by example. */
class BadGatewayTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofSeconds(Long.MAX_VALUE);
  private static final int MAX = Integer.MAX_VALUE;

  private static final Upstream SLOW = new Upstream(80, true, Duration.ofSeconds(9), 10);
  private static final Upstream FAST = new Upstream(80, true, Duration.ofMillis(1), 10);
  private static final Upstream STOPPED = new Upstream(80, false, Duration.ofMillis(1), 10);
  private static final Upstream OTHER = new Upstream(8080, true, Duration.ofMillis(1), 10);

  @ParameterizedTest
  @MethodSource("upstreams")
  void theFirstOnThePortListensWhateverItDoes(
      int port, List<Upstream> upstreams, Option<Upstream> listening) {
    assertEquals(listening, BadGateway.listeningOn(port, upstreams));
  }

  static Stream<Arguments> upstreams() {
    return Stream.of(
        Arguments.of(80, List.empty(), Option.none()),
        Arguments.of(80, List.of(OTHER), Option.none()),
        Arguments.of(80, List.of(FAST), Option.some(FAST)),
        Arguments.of(80, List.of(OTHER, FAST), Option.some(FAST)),
        Arguments.of(80, List.of(FAST, OTHER), Option.some(FAST)),
        Arguments.of(80, List.of(OTHER, OTHER, FAST), Option.some(FAST)),
        Arguments.of(80, List.of(SLOW, FAST), Option.some(SLOW)),
        Arguments.of(80, List.of(FAST, SLOW), Option.some(FAST)),
        Arguments.of(80, List.of(STOPPED, FAST), Option.some(STOPPED)),
        Arguments.of(80, List.of(FAST, FAST), Option.some(FAST)),
        Arguments.of(80, List.of(STOPPED), Option.some(STOPPED)));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void aRequestIsForwardedOrTheFirstCauseIsTold(
      ProxyRule rule, List<Upstream> upstreams, Either<Cause, Upstream> outcome) {
    assertEquals(outcome, BadGateway.forward(rule, upstreams));
  }

  static Stream<Arguments> requests() {
    Upstream exact = new Upstream(80, true, Duration.ofMillis(1000), 1024);
    Upstream slowAndLarge = new Upstream(80, true, SECOND.plusNanos(1), 1025);
    Upstream stoppedSlowAndLarge = new Upstream(80, false, SECOND.plusNanos(1), 1025);
    Upstream large = new Upstream(80, true, SECOND, 1025);
    Upstream instant = new Upstream(80, true, Duration.ZERO, 0);
    return Stream.of(
        row(rule(SECOND, 1024), List.empty(), new Cause.WrongAddress(80)),
        row(rule(SECOND, 1024), List.of(OTHER), new Cause.WrongAddress(80)),
        row(rule(SECOND, 1024), List.of(STOPPED, FAST), new Cause.NotRunning(80)),
        row(rule(SECOND, 1024), List.of(stoppedSlowAndLarge), new Cause.NotRunning(80)),
        row(
            rule(SECOND, 1024),
            List.of(slowAndLarge, FAST),
            new Cause.TimedOut(SECOND.plusNanos(1), SECOND)),
        row(rule(SECOND, 1024), List.of(large, FAST), new Cause.ResponseTooLarge(1025, 1024)),
        row(rule(SECOND, MAX - 1), List.of(answer(MAX)), new Cause.ResponseTooLarge(MAX, MAX - 1)),
        row(rule(SECOND, 0), List.of(answer(1)), new Cause.ResponseTooLarge(1, 0)),
        row(
            rule(Duration.ZERO, 1024),
            List.of(FAST),
            new Cause.TimedOut(FAST.answersIn(), Duration.ZERO)),
        row(
            rule(SECOND, 1024),
            List.of(after(Duration.ofDays(50))),
            new Cause.TimedOut(Duration.ofDays(50), SECOND)),
        row(
            rule(Duration.ofDays(24), 1024),
            List.of(after(Duration.ofDays(25))),
            new Cause.TimedOut(Duration.ofDays(25), Duration.ofDays(24))),
        row(
            rule(Duration.ofDays(25), 1024),
            List.of(after(Duration.ofDays(50))),
            new Cause.TimedOut(Duration.ofDays(50), Duration.ofDays(25))),
        row(
            rule(SECOND, 1024),
            List.of(after(Duration.ofDays(110_000))),
            new Cause.TimedOut(Duration.ofDays(110_000), SECOND)),
        row(rule(SECOND, 1024), List.of(after(LONGEST)), new Cause.TimedOut(LONGEST, SECOND)),
        row(rule(SECOND, 1024), List.of(exact)),
        row(rule(Duration.ofMillis(1500), 1024), List.of(after(Duration.ofMillis(1200)))),
        row(rule(SECOND, MAX), List.of(FAST)),
        row(rule(SECOND, MAX), List.of(answer(MAX))),
        row(rule(Duration.ZERO, 0), List.of(instant)),
        row(rule(LONGEST, 1024), List.of(after(LONGEST))),
        row(rule(LONGEST, 1024), List.of(FAST)),
        row(rule(Duration.ofDays(25), 1024), List.of(FAST)),
        row(rule(SECOND, 1024), List.of(FAST, STOPPED)),
        row(rule(SECOND, 1024), List.of(OTHER, FAST)));
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void onlyATimeoutIsA504(Either<Cause, Upstream> outcome, int status) {
    assertEquals(status, BadGateway.status(outcome));
  }

  static Stream<Arguments> outcomes() {
    return Stream.of(
        Arguments.of(Either.right(FAST), 200),
        Arguments.of(Either.right(SLOW), 200),
        Arguments.of(Either.right(STOPPED), 200),
        Arguments.of(Either.right(answer(0)), 200),
        Arguments.of(Either.right(answer(MAX)), 200),
        Arguments.of(Either.right(after(LONGEST)), 200),
        Arguments.of(Either.left(new Cause.WrongAddress(80)), 502),
        Arguments.of(Either.left(new Cause.NotRunning(80)), 502),
        Arguments.of(Either.left(new Cause.ResponseTooLarge(2, 1)), 502),
        Arguments.of(Either.left(new Cause.ResponseTooLarge(1, 2)), 502),
        Arguments.of(Either.left(new Cause.TimedOut(SECOND.plusNanos(1), SECOND)), 504),
        Arguments.of(Either.left(new Cause.TimedOut(SECOND, SECOND)), 504),
        Arguments.of(Either.left(new Cause.TimedOut(Duration.ZERO, SECOND)), 504));
  }

  @ParameterizedTest
  @MethodSource("rates")
  void theRateIsTheShareOf502(List<Integer> statuses, double rate) {
    assertEquals(rate, BadGateway.badGatewayRate(statuses).getOrElse(-1.0), 1e-14);
  }

  static Stream<Arguments> rates() {
    return Stream.of(
        Arguments.of(List.of(502), 1.0),
        Arguments.of(List.of(200), 0.0),
        Arguments.of(List.of(502, 200), 0.5),
        Arguments.of(List.of(502, 502, 200), 2.0 / 3),
        Arguments.of(List.of(502, 200, 200), 1.0 / 3),
        Arguments.of(List.of(502, 200, 500, 501, 503, 504, 404), 1.0 / 7),
        Arguments.of(List.fill(200, 502).append(200), 200.0 / 201));
  }

  @Test
  void withoutStatusesThereIsNoRate() {
    assertEquals(Option.none(), BadGateway.badGatewayRate(List.empty()));
  }

  @Test
  void anAnswerDoesNotDependOnEarlierOnes() {
    ProxyRule rule = rule(SECOND, 1024);
    Either<Cause, Upstream> late = Either.left(new Cause.TimedOut(SLOW.answersIn(), SECOND));
    Either<Cause, Upstream> absent = Either.left(new Cause.WrongAddress(80));
    List<Upstream> fast = List.of(FAST);
    List<Integer> half = List.of(502, 200);
    for (int times = 0; times < 5; times++) {
      assertEquals(Option.some(FAST), BadGateway.listeningOn(80, fast));
      assertEquals(Option.none(), BadGateway.listeningOn(80, List.empty()));
      assertEquals(Option.some(SLOW), BadGateway.listeningOn(80, List.of(SLOW)));
      assertEquals(Option.some(FAST), BadGateway.listeningOn(80, fast));
      assertEquals(Either.right(FAST), BadGateway.forward(rule, fast));
      assertEquals(Option.none(), BadGateway.listeningOn(81, fast));
      assertEquals(late, BadGateway.forward(rule, List.of(SLOW)));
      assertEquals(absent, BadGateway.forward(rule, List.empty()));
      assertEquals(absent, BadGateway.forward(rule, List.of(OTHER)));
      assertEquals(Either.right(FAST), BadGateway.forward(rule, fast));
      assertEquals(absent, BadGateway.forward(rule, List.empty()));
      assertEquals(Either.right(FAST), BadGateway.forward(rule, fast));
      assertEquals(200, BadGateway.status(Either.right(FAST)));
      assertEquals(504, BadGateway.status(late));
      assertEquals(502, BadGateway.status(absent));
      assertEquals(200, BadGateway.status(Either.right(FAST)));
      assertEquals(Option.some(0.5), BadGateway.badGatewayRate(half));
      assertEquals(Option.none(), BadGateway.badGatewayRate(List.empty()));
      assertEquals(Option.some(0.5), BadGateway.badGatewayRate(half));
    }
  }

  private static ProxyRule rule(Duration timeout, int buffer) {
    return new ProxyRule(80, timeout, buffer);
  }

  private static Upstream answer(int bytes) {
    return new Upstream(80, true, Duration.ofMillis(1), bytes);
  }

  private static Upstream after(Duration time) {
    return new Upstream(80, true, time.plusSeconds(0), 10);
  }

  private static Arguments row(ProxyRule rule, List<Upstream> upstreams, Cause cause) {
    return Arguments.of(rule, upstreams, Either.left(cause));
  }

  /** Forwarded to the upstream on port 80. */
  private static Arguments row(ProxyRule rule, List<Upstream> upstreams) {
    return Arguments.of(
        rule, upstreams, Either.right(upstreams.find(up -> up.port() == 80).getOrNull()));
  }
}
