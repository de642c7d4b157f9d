import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Model tests for the bad gateway, as properties: plain code says what is right. */
class BadGatewayProperties {
  private static final Upstream FINE = new Upstream(80, true, Duration.ZERO, 0);

  @Property
  void listeningIsTheFirstOnThePort(
      @ForAll("ports") int port, @ForAll("upstreams") java.util.List<Upstream> upstreams) {
    assertEquals(first(port, upstreams), BadGateway.listeningOn(port, List.ofAll(upstreams)));
  }

  @Property(tries = 3000)
  void forwardFindsTheFirstCause(
      @ForAll("rules") ProxyRule rule, @ForAll("upstreams") java.util.List<Upstream> upstreams) {
    assertEquals(forwarded(rule, upstreams), BadGateway.forward(rule, List.ofAll(upstreams)));
  }

  @Property
  void anAnswerDoesNotDependOnEarlierOnes(
      @ForAll("rules") ProxyRule rule,
      @ForAll("upstreams") java.util.List<Upstream> upstreams,
      @ForAll("upstreams") java.util.List<Upstream> others) {
    List<Upstream> all = List.ofAll(upstreams).append(FINE);
    for (List<Upstream> between : List.of(List.<Upstream>empty(), List.ofAll(others))) {
      assertEquals(first(80, all), BadGateway.listeningOn(80, all));
      assertEquals(first(80, between), BadGateway.listeningOn(80, between));
      assertEquals(first(80, all), BadGateway.listeningOn(80, all));
      assertEquals(forwarded(rule, all), BadGateway.forward(rule, all));
      for (int port : List.of(80, 81)) {
        ProxyRule other = new ProxyRule(port, Duration.ofNanos(1), rule.bufferBytes());
        assertEquals(first(port, all), BadGateway.listeningOn(port, all));
        assertEquals(forwarded(other, all), BadGateway.forward(other, all));
      }
      assertEquals(forwarded(rule, between), BadGateway.forward(rule, between));
      assertEquals(forwarded(rule, all), BadGateway.forward(rule, all));
      assertEquals(status(forwarded(rule, between)), BadGateway.status(forwarded(rule, between)));
      assertEquals(200, BadGateway.status(Either.right(FINE)));
    }
  }

  @Property(tries = 2000)
  void everyOutcomeHasItsStatus(@ForAll("outcomes") Either<Cause, Upstream> outcome) {
    assertEquals(status(outcome), BadGateway.status(outcome));
  }

  @Property(tries = 2000)
  void theRateIsTheShareOf502(@ForAll("statuses") java.util.List<Integer> statuses) {
    List<Integer> all = List.ofAll(statuses);
    assertRate(rate(all), BadGateway.badGatewayRate(all));
    assertRate(Option.none(), BadGateway.badGatewayRate(List.empty()));
    assertRate(rate(all), BadGateway.badGatewayRate(all));
  }

  /** There are several right ways to divide, which differ in the last bit. */
  private static void assertRate(Option<Double> expected, Option<Double> rate) {
    assertEquals(expected.isDefined(), rate.isDefined());
    assertEquals(expected.getOrElse(0.0), rate.getOrElse(0.0), 1e-14);
  }

  @Provide
  Arbitrary<Integer> ports() {
    return Arbitraries.of(80, 81, 443, 8080, 8081);
  }

  @Provide
  Arbitrary<ProxyRule> rules() {
    return Combinators.combine(ports(), durations(), sizes()).as(ProxyRule::new);
  }

  @Provide
  Arbitrary<java.util.List<Upstream>> upstreams() {
    return upstream().list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<Either<Cause, Upstream>> outcomes() {
    return Arbitraries.oneOf(
        upstream().map(Either::right),
        Arbitraries.integers().map(port -> Either.left(new Cause.WrongAddress(port))),
        Arbitraries.integers().map(port -> Either.left(new Cause.NotRunning(port))),
        Combinators.combine(durations(), durations())
            .as((took, allowed) -> Either.left(new Cause.TimedOut(took, allowed))),
        Combinators.combine(sizes(), sizes())
            .as((bytes, allowed) -> Either.left(new Cause.ResponseTooLarge(bytes, allowed))));
  }

  @Provide
  Arbitrary<java.util.List<Integer>> statuses() {
    return Arbitraries.of(200, 200, 404, 500, 501, 502, 502, 503, 504).list().ofMaxSize(200);
  }

  private Arbitrary<Upstream> upstream() {
    return Combinators.combine(
            ports(), Arbitraries.of(true, true, true, false), durations(), sizes())
        .as(Upstream::new);
  }

  private static Arbitrary<Duration> durations() {
    Duration second = Duration.ofSeconds(1);
    return Arbitraries.of(
            Duration.ZERO,
            Duration.ofNanos(1),
            Duration.ofMillis(1),
            second.minusNanos(1),
            second,
            second.plusNanos(1),
            second.plusMillis(1),
            Duration.ofDays(25),
            Duration.ofDays(50),
            Duration.ofDays(110_000),
            Duration.ofDays(220_000),
            Duration.ofSeconds(Long.MAX_VALUE))
        .map(length -> length.plusSeconds(0));
  }

  private static Arbitrary<Integer> sizes() {
    return Arbitraries.of(
        0, 1, 1023, 1024, 1025, 100_000, Integer.MAX_VALUE - 1, Integer.MAX_VALUE);
  }

  private static Option<Upstream> first(int port, Iterable<Upstream> upstreams) {
    for (Upstream upstream : upstreams) {
      if (upstream.port() == port) {
        return Option.some(upstream);
      }
    }
    return Option.none();
  }

  private static Either<Cause, Upstream> forwarded(ProxyRule rule, Iterable<Upstream> upstreams) {
    for (Upstream upstream : first(rule.port(), upstreams)) {
      if (!upstream.running()) {
        return Either.left(new Cause.NotRunning(rule.port()));
      }
      if (upstream.answersIn().compareTo(rule.readTimeout()) > 0) {
        return Either.left(new Cause.TimedOut(upstream.answersIn(), rule.readTimeout()));
      }
      return upstream.responseBytes() > rule.bufferBytes()
          ? Either.left(new Cause.ResponseTooLarge(upstream.responseBytes(), rule.bufferBytes()))
          : Either.right(upstream);
    }
    return Either.left(new Cause.WrongAddress(rule.port()));
  }

  private static int status(Either<Cause, Upstream> outcome) {
    if (outcome.isRight()) {
      return 200;
    }
    return outcome.getLeft() instanceof Cause.TimedOut ? 504 : 502;
  }

  private static Option<Double> rate(List<Integer> statuses) {
    return statuses.isEmpty()
        ? Option.none()
        : Option.some((double) statuses.count(status -> status == 502) / statuses.size());
  }
}
