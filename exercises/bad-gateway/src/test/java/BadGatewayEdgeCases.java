import static org.junit.jupiter.params.provider.Arguments.of;

import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Steps;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BadGatewayEdgeCases {
  private static final int PORT = 8080;
  private static final Duration SHORT = Duration.ofMillis(20);
  private static final Duration MINUTE = Duration.ofSeconds(60);
  private static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();
  private static final int BUFFER = 8192;
  private static final ProxyRule RULE = new ProxyRule(PORT, MINUTE, BUFFER);

  private static final Upstream FINE = up(SHORT, 512);
  private static final Upstream ALSO_FINE = up(SHORT, 513);
  private static final Upstream STOPPED = new Upstream(PORT, false, SHORT, 512);
  private static final Upstream SLOW = up(MINUTE.plusSeconds(30), 512);
  private static final Upstream LARGE = up(SHORT, 10_000);

  /** Enough for work that grows with the square of a thousand: nothing is said about it here. */
  private static final long A_THOUSAND_SQUARED = 20_000_000;

  @DisplayName("Nothing on the port")
  @Points(2)
  @Reveals("head-of-empty-list")
  @Hint(
      "What is left of the list when you keep the upstreams with that port, and what is its head?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void nothingOnThePort(String name, List<Upstream> upstreams) {
    BadGatewayCalls.listeningOn(PORT, upstreams).returns(Option.none());
  }

  static Stream<Arguments> nothingOnThePort() {
    return Stream.of(
        of("no upstreams", List.empty()),
        of("one on another port", List.of(on(9090, 512))),
        of("two on another port", List.of(on(9090, 512), on(9090, 513))),
        of("ports before and after", List.of(on(8079, 512), on(8081, 513))),
        of("ports written alike", List.of(on(80, 512), on(18080, 513), on(808, 514))),
        of("a number that is alike in sixteen bits", List.of(on(PORT + 65536, 512))));
  }

  @DisplayName("Nothing on the port any more")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("There was one, in a list that nobody asks about now. What remembers it?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void nothingOnThePortAnyMore(String name, List<Upstream> before, List<Upstream> upstreams) {
    BadGatewayCalls.listeningOn(PORT, before).disregarded();
    BadGatewayCalls.listeningOn(PORT, upstreams).returns(Option.none());
  }

  static Stream<Arguments> nothingOnThePortAnyMore() {
    return Stream.of(
        of("no upstreams, but one before", List.of(FINE), List.empty()),
        of("another port, but this one before", List.of(FINE), List.of(on(9090, 512))));
  }

  @DisplayName("The first on the port")
  @Points(2)
  @Reveals("wrong-order")
  @Hint("When two upstreams have that port, which one do you meet first, and which one comes out?")
  @Steps(A_THOUSAND_SQUARED)
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void firstOnThePort(String name, List<Upstream> upstreams, Upstream found) {
    BadGatewayCalls.listeningOn(PORT, upstreams).returns(Option.some(found));
  }

  static Stream<Arguments> firstOnThePort() {
    return Stream.of(
        of("the only one", List.of(FINE), FINE),
        of("first of three ports", List.of(FINE, on(1, 1), on(2, 2)), FINE),
        of("second of three ports", List.of(on(1, 1), FINE, on(2, 2)), FINE),
        of("last of three ports", List.of(on(1, 1), on(2, 2), FINE), FINE),
        of("two on one port", List.of(FINE, ALSO_FINE), FINE),
        of("the same one twice", List.of(FINE, FINE), FINE),
        of("two on one port, the other way round", List.of(ALSO_FINE, FINE), ALSO_FINE),
        of("two on one port behind another", List.of(on(1, 1), ALSO_FINE, FINE), ALSO_FINE),
        of("three on one port", List.of(LARGE, FINE, ALSO_FINE), LARGE),
        of("a faster one behind it", List.of(SLOW, FINE), SLOW),
        of("last of a thousand", List.range(1, 1000).map(p -> on(p, p)).append(FINE), FINE));
  }

  @DisplayName("Running or not")
  @Points(2)
  @Reveals("unasked-condition")
  @Hint("Which condition does the question name, and which ones does the code ask for?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void runningOrNot(String name, List<Upstream> upstreams) {
    BadGatewayCalls.listeningOn(PORT, upstreams).returns(Option.some(STOPPED));
  }

  static Stream<Arguments> runningOrNot() {
    return Stream.of(
        of("not running", List.of(STOPPED)),
        of("not running, before one that runs", List.of(STOPPED, FINE)),
        of(
            "not running, before another that is not",
            List.of(STOPPED, new Upstream(PORT, false, SHORT, 513))),
        of("not running, behind one on another port", List.of(on(9090, 512), STOPPED)));
  }

  @DisplayName("A request to nobody")
  @Points(2)
  @Reveals("wrong-reason")
  @Hint(
      "Nothing listens there. Which cause says so, and what does the code ask of an upstream before"
          + " it knows that there is one?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void requestToNobody(String name, ProxyRule rule, List<Upstream> upstreams) {
    BadGatewayCalls.forward(rule, upstreams)
        .returns(Either.left(new Cause.WrongAddress(rule.port())));
  }

  static Stream<Arguments> requestToNobody() {
    return Stream.of(
        of("no upstreams", RULE, List.empty()),
        of("one on another port", RULE, List.of(on(9090, 512))),
        of("several on other ports", RULE, List.of(on(8079, 512), on(8081, 512), on(80, 512))),
        of("a request to port 81", new ProxyRule(81, MINUTE, BUFFER), List.of(FINE)),
        of(
            "a broken one on another port",
            RULE,
            List.of(new Upstream(9090, false, SLOW.answersIn(), 10_000))));
  }

  @DisplayName("One thing wrong")
  @Points(2)
  @Reveals("wrong-reason")
  @Hint("Read the given `Cause` again: what does each of its numbers stand for?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void oneThingWrong(String name, Upstream upstream, Cause cause) {
    BadGatewayCalls.forward(RULE, List.of(upstream)).returns(Either.left(cause));
  }

  static Stream<Arguments> oneThingWrong() {
    return Stream.of(
        of("not running", STOPPED, new Cause.NotRunning(PORT)),
        of("too slow", SLOW, new Cause.TimedOut(MINUTE.plusSeconds(30), MINUTE)),
        of("too large", LARGE, new Cause.ResponseTooLarge(10_000, BUFFER)));
  }

  @DisplayName("Exactly at the limit")
  @Points(3)
  @Reveals("off-by-one")
  @Hint("Is an answer in time that takes exactly as long as the rule allows? And one byte more?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void exactlyAtTheLimit(String name, Upstream upstream, Either<Cause, Upstream> outcome) {
    BadGatewayCalls.forward(RULE, List.of(upstream)).returns(outcome);
  }

  static Stream<Arguments> exactlyAtTheLimit() {
    // Not MINUTE itself: equal durations need not be one object.
    Duration alsoAMinute = Duration.ofMillis(60_000);
    Duration late = Duration.ofSeconds(61);
    return Stream.of(
        forwarded("timeout exactly", up(alsoAMinute, 512)),
        forwarded("size exactly", up(SHORT, BUFFER)),
        forwarded("timeout and size exactly", up(alsoAMinute, BUFFER)),
        of(
            "timeout exactly, a byte more",
            up(alsoAMinute, BUFFER + 1),
            Either.left(new Cause.ResponseTooLarge(BUFFER + 1, BUFFER))),
        of(
            "a second late, size exactly",
            up(late, BUFFER),
            Either.left(new Cause.TimedOut(late, MINUTE))),
        of(
            "not running, timeout and size exactly",
            new Upstream(PORT, false, alsoAMinute, BUFFER),
            Either.left(new Cause.NotRunning(PORT))),
        forwarded("a second early", up(Duration.ofSeconds(59), 512)),
        forwarded("a byte less", up(SHORT, BUFFER - 1)),
        of("a second late", up(late, 512), Either.left(new Cause.TimedOut(late, MINUTE))),
        of(
            "a byte more",
            up(SHORT, BUFFER + 1),
            Either.left(new Cause.ResponseTooLarge(BUFFER + 1, BUFFER))));
  }

  @DisplayName("Limits of zero")
  @Points(1)
  @Reveals("unasked-condition")
  @Hint("A limit of zero is a limit. Does the code take it for something else?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void limitsOfZero(
      String name, ProxyRule rule, Upstream upstream, Either<Cause, Upstream> outcome) {
    BadGatewayCalls.forward(rule, List.of(upstream)).returns(outcome);
  }

  static Stream<Arguments> limitsOfZero() {
    ProxyRule noTime = new ProxyRule(PORT, Duration.ZERO, BUFFER);
    ProxyRule noBuffer = new ProxyRule(PORT, MINUTE, 0);
    Upstream atOnce = up(Duration.ofNanos(0), 512);
    Upstream empty = up(SHORT, 0);
    return Stream.of(
        of("at once, no time allowed", noTime, atOnce, Either.right(atOnce)),
        of("no bytes, no buffer", noBuffer, empty, Either.right(empty)),
        of("no time allowed", noTime, FINE, Either.left(new Cause.TimedOut(SHORT, Duration.ZERO))),
        of("no buffer", noBuffer, FINE, Either.left(new Cause.ResponseTooLarge(512, 0))));
  }

  @DisplayName("Fractions of a second")
  @Points(2)
  @Reveals("loss-of-precision")
  @Hint("What happens to the fraction of a second, or of a millisecond, before the comparison?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "half a second late, PT1M, PT1M0.5S",
    "a millisecond late, PT1M, PT1M0.001S",
    "half a millisecond late, PT1M, PT1M0.0005S",
    "a nanosecond late, PT1M, PT1M0.000000001S",
    "a nanosecond late for a timeout with nanoseconds, PT1.0000005S, PT1.000000501S",
    "a nanosecond late for a timeout of a year, P365D, P365DT0.000000001S",
    "ten milliseconds late for a timeout of twenty, PT0.02S, PT0.03S",
  })
  void fractionsOfSeconds(String name, Duration allowed, Duration took) {
    BadGatewayCalls.forward(new ProxyRule(PORT, allowed, BUFFER), List.of(up(took, 512)))
        .returns(Either.left(new Cause.TimedOut(took, allowed)));
  }

  @DisplayName("In time by a fraction of a second")
  @Points(1)
  @Reveals("loss-of-precision")
  @Hint("What happens to the fraction of a second, or of a millisecond, of the timeout?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "three tenths of a second early, PT1.5S, PT1.2S",
    "a nanosecond early, PT1.0000005S, PT1.000000499S",
    "a timeout of a millisecond and a nanosecond, PT0.001000001S, PT0.001000001S",
  })
  void inTimeByFractions(String name, Duration allowed, Duration took) {
    Upstream upstream = up(took, 512);
    BadGatewayCalls.forward(new ProxyRule(PORT, allowed, BUFFER), List.of(upstream))
        .returns(Either.right(upstream));
  }

  @DisplayName("The largest numbers")
  @Points(1)
  @Reveals("integer-overflow")
  @Hint("How many milliseconds, or nanoseconds, are in the longest duration that you can think of?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void largestNumbers(
      String name, ProxyRule rule, Upstream upstream, Either<Cause, Upstream> outcome) {
    BadGatewayCalls.forward(rule, List.of(upstream)).returns(outcome);
  }

  static Stream<Arguments> largestNumbers() {
    ProxyRule patient = new ProxyRule(PORT, FOREVER, BUFFER);
    Duration almostForever = FOREVER.minusSeconds(1);
    ProxyRule roomy = new ProxyRule(PORT, MINUTE, Integer.MAX_VALUE);
    ProxyRule almostRoomy = new ProxyRule(PORT, MINUTE, Integer.MAX_VALUE - 1);
    Upstream never = up(FOREVER, 512);
    Upstream huge = up(SHORT, Integer.MAX_VALUE);
    return Stream.of(
        late("thirty days", Duration.ofDays(30)),
        late("three hundred years", Duration.ofDays(110_000)),
        late("never answers", FOREVER),
        of("waits forever", patient, FINE, Either.right(FINE)),
        of("waits forever for what never answers", patient, never, Either.right(never)),
        of(
            "waits almost forever for what never answers",
            new ProxyRule(PORT, almostForever, BUFFER),
            never,
            Either.left(new Cause.TimedOut(FOREVER, almostForever))),
        of(
            "largest response, buffer of a byte less",
            almostRoomy,
            huge,
            Either.left(new Cause.ResponseTooLarge(Integer.MAX_VALUE, Integer.MAX_VALUE - 1))),
        of("largest response, largest buffer", roomy, huge, Either.right(huge)),
        of(
            "largest response",
            RULE,
            huge,
            Either.left(new Cause.ResponseTooLarge(Integer.MAX_VALUE, BUFFER))));
  }

  @DisplayName("Several things wrong")
  @Points(3)
  @Reveals("wrong-order")
  @Hint("Somebody who looks from the outside to the inside: which of the causes is met first?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void severalThingsWrong(String name, Upstream upstream, Cause cause) {
    BadGatewayCalls.forward(RULE, List.of(upstream)).returns(Either.left(cause));
  }

  static Stream<Arguments> severalThingsWrong() {
    Duration took = SLOW.answersIn();
    return Stream.of(
        of(
            "not running and too slow",
            new Upstream(PORT, false, took, 512),
            new Cause.NotRunning(PORT)),
        of(
            "not running and too large",
            new Upstream(PORT, false, SHORT, 10_000),
            new Cause.NotRunning(PORT)),
        of("too slow and too large", up(took, 10_000), new Cause.TimedOut(took, MINUTE)),
        of(
            "not running, too slow and too large",
            new Upstream(PORT, false, took, 10_000),
            new Cause.NotRunning(PORT)));
  }

  @DisplayName("Two on one port")
  @Points(2)
  @Reveals("unasked-condition")
  @Hint("A request goes to one upstream. Does the code look at the ones behind it too?")
  @Steps(A_THOUSAND_SQUARED)
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void twoOnOnePort(String name, List<Upstream> upstreams, Either<Cause, Upstream> outcome) {
    BadGatewayCalls.forward(RULE, upstreams).returns(outcome);
  }

  static Stream<Arguments> twoOnOnePort() {
    return Stream.of(
        of(
            "first not running, second fine",
            List.of(STOPPED, FINE),
            Either.left(new Cause.NotRunning(PORT))),
        of(
            "first too slow, second fine",
            List.of(SLOW, FINE),
            Either.left(new Cause.TimedOut(SLOW.answersIn(), MINUTE))),
        of(
            "first too large, second fine",
            List.of(LARGE, FINE),
            Either.left(new Cause.ResponseTooLarge(10_000, BUFFER))),
        of(
            "first too slow, second too large",
            List.of(SLOW, LARGE),
            Either.left(new Cause.TimedOut(SLOW.answersIn(), MINUTE))),
        of(
            "first too slow, second slower",
            List.of(SLOW, up(SLOW.answersIn().plusSeconds(1), 512)),
            Either.left(new Cause.TimedOut(SLOW.answersIn(), MINUTE))),
        of(
            "first too large, second larger",
            List.of(LARGE, up(SHORT, 10_001)),
            Either.left(new Cause.ResponseTooLarge(10_000, BUFFER))),
        of("first fine, second not running", List.of(FINE, STOPPED), Either.right(FINE)),
        of("first fine, second too slow", List.of(FINE, SLOW), Either.right(FINE)),
        of("first fine, second too large", List.of(FINE, LARGE), Either.right(FINE)),
        of("both fine", List.of(FINE, ALSO_FINE), Either.right(FINE)),
        of("the same one twice", List.of(FINE, FINE), Either.right(FINE)),
        of(
            "behind a thousand on other ports",
            List.range(1, 1000).map(p -> on(p, p)).append(FINE),
            Either.right(FINE)),
        of(
            "behind a broken one on another port",
            List.of(new Upstream(9090, false, SLOW.answersIn(), 10_000), FINE),
            Either.right(FINE)));
  }

  @DisplayName("The status of each outcome")
  @Points(3)
  @Reveals("missing-case")
  @Hint("How many kinds of outcomes are there, and how many does the code tell apart?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void statusOfEachOutcome(String name, Either<Cause, Upstream> outcome, int status) {
    BadGatewayCalls.status(outcome).returns(status);
  }

  static Stream<Arguments> statusOfEachOutcome() {
    return Stream.of(
        of("an upstream", Either.right(FINE), 200),
        of("wrong address", Either.left(new Cause.WrongAddress(PORT)), 502),
        of("not running", Either.left(new Cause.NotRunning(PORT)), 502),
        of("timed out", Either.left(new Cause.TimedOut(MINUTE.plusSeconds(1), MINUTE)), 504),
        of("response too large", Either.left(new Cause.ResponseTooLarge(BUFFER + 1, BUFFER)), 502));
  }

  @DisplayName("The status of outcomes with unusual numbers")
  @Points(1)
  @Reveals("unasked-condition")
  @Hint("The kind of the outcome decides. Which of its numbers does the code look at?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void statusWhateverTheNumbers(String name, Either<Cause, Upstream> outcome, int status) {
    BadGatewayCalls.status(outcome).returns(status);
  }

  static Stream<Arguments> statusWhateverTheNumbers() {
    return Stream.of(
        of("an upstream without bytes", Either.right(up(SHORT, 0)), 200),
        of("an upstream that takes forever", Either.right(up(FOREVER, 512)), 200),
        of("an upstream that is not running", Either.right(STOPPED), 200),
        of("not running on port 504", Either.left(new Cause.NotRunning(504)), 502),
        of("no address on port 0", Either.left(new Cause.WrongAddress(0)), 502),
        of("timed out after forever", Either.left(new Cause.TimedOut(FOREVER, MINUTE)), 504),
        of("timed out at once", Either.left(new Cause.TimedOut(Duration.ZERO, Duration.ZERO)), 504),
        of("timed out in time", Either.left(new Cause.TimedOut(MINUTE, MINUTE)), 504),
        of("too large by nothing", Either.left(new Cause.ResponseTooLarge(BUFFER, BUFFER)), 502));
  }

  @DisplayName("The rate of no statuses")
  @Points(2)
  @Reveals("division-by-zero")
  @Hint("How many statuses are there to divide by?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({"no statuses, 0", "no statuses after a 502, 1"})
  void rateOfNoStatuses(String name, int before) {
    BadGatewayCalls.badGatewayRate(List.fill(before, 502)).disregarded();
    BadGatewayCalls.badGatewayRate(List.empty()).returns(Option.none());
  }

  @DisplayName("The rate without a 502")
  @Points(2)
  @Reveals("sentinel-as-answer")
  @Hint("Is a rate of zero an answer, or the lack of one?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void rateWithoutBadGateways(String name, List<Integer> statuses) {
    BadGatewayCalls.badGatewayRate(statuses)
        .satisfies("Some(0.0)", rate -> BadGatewayCalls.near(rate, 0));
  }

  static Stream<Arguments> rateWithoutBadGateways() {
    return Stream.of(
        of("one 200", List.of(200)),
        of("several of one kind", List.of(200, 200, 200)),
        of("several kinds", List.of(200, 301, 404)));
  }

  @DisplayName("Nothing else counts as a 502")
  @Points(2)
  @Reveals("missing-case")
  @Hint("Which statuses does the code count, besides the one that it should?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void nothingElseCounts(String name, List<Integer> statuses) {
    BadGatewayCalls.badGatewayRate(statuses)
        .satisfies("Some(0.25)", rate -> BadGatewayCalls.atMost(rate, 0.25));
  }

  static Stream<Arguments> nothingElseCounts() {
    return Stream.of(
        of("with gateway timeouts", List.of(504, 502, 504, 200)),
        of("with other server errors", List.of(500, 501, 502, 503)),
        of("with errors of the visitor", List.of(502, 400, 402, 404)),
        of("with numbers beside 502", List.of(501, 503, 1502, 502)),
        of("with numbers that look alike", List.of(-502, 66038, 5020, 502)));
  }

  @DisplayName("Every 502 counts, whatever is beside it")
  @Points(1)
  @Reveals("missing-case")
  @Hint("Which of the 502s does the code count when there are other errors between them?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void everyBadGatewayCounts(String name, List<Integer> statuses) {
    BadGatewayCalls.badGatewayRate(statuses)
        .satisfies("Some(0.5)", rate -> BadGatewayCalls.near(rate, 0.5));
  }

  static Stream<Arguments> everyBadGatewayCounts() {
    return Stream.of(
        of("around a gateway timeout", List.of(502, 504, 502, 200)),
        of("in front of two gateway timeouts", List.of(502, 502, 504, 504)),
        of("behind another server error", List.of(500, 502, 502, 404)));
  }

  @DisplayName("The rate where all are 502")
  @Points(1)
  @Reveals("wrong-quotient")
  @Hint("How many 502s does the code count here, and what does it divide by?")
  @Steps(A_THOUSAND_SQUARED)
  @ParameterizedTest(name = "{0}")
  @CsvSource({"one 502, 1", "five of them, 5", "a thousand of them, 1000"})
  void rateWhereAllAreBad(String name, int bad) {
    BadGatewayCalls.badGatewayRate(List.fill(bad, 502))
        .satisfies("Some(1.0)", rate -> BadGatewayCalls.near(rate, 1));
  }

  @DisplayName("The rate as a fraction")
  @Points(2)
  @Reveals("loss-of-precision")
  @Hint("Of which type are the two numbers that the code divides, and the quotient?")
  @Steps(A_THOUSAND_SQUARED)
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one of two, 1, 1, 0.5",
    "one of three, 1, 2, 0.3333333333333333",
    "two of three, 2, 1, 0.6666666666666666",
    "nine of ten, 9, 1, 0.9",
    "one of a thousand, 1, 999, 0.001",
  })
  void rateAsFraction(String name, int bad, int good, double expected) {
    BadGatewayCalls.badGatewayRate(List.fill(bad, 502).appendAll(List.fill(good, 200)))
        .satisfies("Some(" + expected + ")", rate -> BadGatewayCalls.near(rate, expected));
  }

  private static Arguments forwarded(String name, Upstream upstream) {
    return of(name, upstream, Either.right(upstream));
  }

  private static Arguments late(String name, Duration took) {
    return of(name, RULE, up(took, 512), Either.left(new Cause.TimedOut(took, MINUTE)));
  }

  private static Upstream up(Duration answersIn, int responseBytes) {
    return new Upstream(PORT, true, answersIn, responseBytes);
  }

  private static Upstream on(int port, int responseBytes) {
    return new Upstream(port, true, SHORT, responseBytes);
  }
}
