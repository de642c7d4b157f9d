import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Show;
import grader.suite.probe.Purity;
import io.vavr.collection.List;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.time.Duration;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BadGatewayLaws {
  /** The port that requests go to; the ports around it are smaller. */
  private static final int PORT = 9;

  private static final String OTHERS =
      "Does the answer depend on anything but the arguments of this one call?";

  /** A request, and what must come of it. */
  record Request(ProxyRule rule, List<Upstream> upstreams, Either<Cause, Upstream> outcome) {}

  @Label("The first upstream with that port is found")
  @Points(2)
  @Reveals("wrong-order")
  @Hint("When two upstreams have that port, which one do you meet first, and which one comes out?")
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void firstWithThatPortIsFound(
      @ForAll @From("neighbours") List<Upstream> upstreams,
      @ForAll @IntRange(min = 1, max = 4) int port) {
    List<Upstream> others = upstreams.reject(up -> up.port() == port);
    List<Upstream> right = upstreams.filter(up -> up.port() == port);
    Assume.that(right.nonEmpty() && right.forAll(Upstream::running));
    BadGatewayCalls.listeningOn(port, upstreams).returns(right.headOption());
    BadGatewayCalls.listeningOn(port, others.appendAll(right)).returns(right.headOption());
  }

  @Label("What has another port is not found")
  @Points(1)
  @Reveals("head-of-empty-list")
  @Hint(
      "What is left of the list when you keep the upstreams with that port, and what is its head?")
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void otherPortsAreNotFound(@ForAll @From("neighbours") List<Upstream> upstreams) {
    BadGatewayCalls.listeningOn(PORT, upstreams).returns(Option.none());
  }

  @Label("Where nothing is wrong, the outcome is the upstream")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("Which of the limits does the upstream in the example keep only just?")
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void nothingWrong(@ForAll @From("fine") Request request) {
    forward(request).returns(request.outcome());
  }

  @Label("One thing wrong is the cause")
  @Points(2)
  @Reveals("wrong-reason")
  @Hint("Read the given `Cause` again: what does each of its numbers stand for?")
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void oneThingWrongIsTheCause(@ForAll @From("brokenOnce") Request request) {
    forward(request).returns(request.outcome());
  }

  @Label("Of several things wrong, the outermost is the cause")
  @Points(2)
  @Reveals("wrong-order")
  @Hint("Somebody who looks from the outside to the inside: which of the causes is met first?")
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void outermostIsTheCause(@ForAll @From("brokenOften") Request request) {
    forward(request).returns(request.outcome());
  }

  @Label("The status depends on the kind of the outcome alone")
  @Points(1)
  @Reveals("missing-case")
  @Hint("How many kinds of outcomes are there, and how many does the code tell apart?")
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void statusDependsOnTheKindAlone(@ForAll @From("outcomes") Either<Cause, Upstream> outcome) {
    boolean timedOut = outcome.isLeft() && outcome.getLeft() instanceof Cause.TimedOut;
    BadGatewayCalls.status(outcome).returns(outcome.isRight() ? 200 : timedOut ? 504 : 502);
  }

  @Label("The rate times the number of statuses is the number of 502s")
  @Points(2)
  @Reveals("loss-of-precision")
  @Hint("Of which type are the two numbers that the code divides, and the quotient?")
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void rateTimesNumberOfStatuses(@ForAll @From("goodAndBad") List<Integer> statuses) {
    Assume.that(statuses.contains(502));
    double rate = statuses.count(status -> status == 502) / (double) statuses.size();
    BadGatewayCalls.badGatewayRate(statuses)
        .satisfies("Some(" + rate + ")", got -> BadGatewayCalls.near(got, rate));
  }

  @Label("Every other status lowers the rate")
  @Points(1)
  @Reveals("missing-case")
  @Hint("Which statuses does the code count, besides the one that it should?")
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void everyOtherStatusLowersTheRate(@ForAll @From("notBad") List<Integer> others) {
    double rate = 1.0 / (others.size() + 1);
    BadGatewayCalls.badGatewayRate(others.insert(others.size() / 2, 502))
        .satisfies("Some(" + rate + ")", got -> BadGatewayCalls.atMost(got, rate));
  }

  @Label("The same port finds the same upstream")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(OTHERS)
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void samePortSameUpstream(
      @ForAll @From("neighbours") List<Upstream> upstreams,
      @ForAll @From("neighbours") List<Upstream> others) {
    Assume.that(upstreams.nonEmpty());
    int port = upstreams.last().port();
    Purity.sameAnswer(
        BadGatewayCalls.listeningOn(port, upstreams),
        BadGatewayCalls.listeningOn(port, others),
        BadGatewayCalls.listeningOn(port, List.empty()));
  }

  @Label("The same request has the same outcome")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(OTHERS)
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void sameRequestSameOutcome(
      @ForAll @From("fine") Request request,
      @ForAll @From("brokenOnce") Request broken,
      @ForAll @From("fine") Request other) {
    Purity.sameAnswer(forward(request), forward(other), forward(broken));
    Purity.sameAnswer(forward(broken), forward(request), forward(other));
  }

  @Label("Another rule for the same upstreams has an outcome of its own")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(OTHERS)
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anotherRuleAnotherOutcome(@ForAll @From("fine") Request request) {
    ProxyRule rule = request.rule();
    Upstream fine = request.outcome().get();
    Duration half = fine.answersIn().dividedBy(2);
    int halfOfIt = fine.responseBytes() / 2;
    Assume.that(half.toSeconds() > 1 && halfOfIt > 1);
    Call<Either<Cause, Upstream>> question = forward(request);
    Either<Cause, Upstream> outcome = question.value();
    List.of(
            new ProxyRule(PORT + 1, rule.readTimeout(), rule.bufferBytes()),
            new ProxyRule(PORT, half, rule.bufferBytes()),
            new ProxyRule(PORT, rule.readTimeout(), halfOfIt))
        .forEach(
            other ->
                BadGatewayCalls.forward(other, request.upstreams())
                    .satisfies(
                        "another outcome than " + question + ", which gave " + Show.value(outcome),
                        second -> outcome.isLeft() || second.isLeft()));
  }

  @Label("Another port in the same list finds another upstream")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(OTHERS)
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anotherPortAnotherUpstream(
      @ForAll @From("neighbours") List<Upstream> upstreams,
      @ForAll @IntRange(min = 1, max = 4) int port,
      @ForAll @IntRange(min = 1, max = 4) int other) {
    Assume.that(port != other && upstreams.map(Upstream::port).containsAll(List.of(port, other)));
    Call<Option<Upstream>> question = BadGatewayCalls.listeningOn(port, upstreams);
    Option<Upstream> found = question.value();
    BadGatewayCalls.listeningOn(other, upstreams)
        .satisfies(
            "another upstream than " + question + ", which gave " + Show.value(found),
            second -> second.isEmpty() || !second.equals(found));
  }

  @Label("The same outcome has the same status")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(OTHERS)
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void sameOutcomeSameStatus(
      @ForAll @From("outcomes") Either<Cause, Upstream> outcome,
      @ForAll @From("outcomes") Either<Cause, Upstream> other,
      @ForAll @From("outcomes") Either<Cause, Upstream> another) {
    Purity.sameAnswer(
        BadGatewayCalls.status(outcome),
        BadGatewayCalls.status(other),
        BadGatewayCalls.status(another));
  }

  @Label("The same statuses have the same rate")
  @Points(1)
  @Reveals("hidden-state")
  @Hint(OTHERS)
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void sameStatusesSameRate(
      @ForAll @From("goodAndBad") List<Integer> statuses,
      @ForAll @From("goodAndBad") List<Integer> others) {
    Purity.sameAnswer(
        BadGatewayCalls.badGatewayRate(statuses),
        BadGatewayCalls.badGatewayRate(others),
        BadGatewayCalls.badGatewayRate(List.empty()));
  }

  /** Few ports, so that some repeat; none of them is {@link #PORT}. */
  @Provide
  Arbitrary<List<Upstream>> neighbours() {
    return Combinators.combine(
            between(1, 4),
            Arbitraries.of(true, true, true, false),
            seconds(0, 120),
            between(0, 20_000))
        .as(Upstream::new)
        .list()
        .ofMaxSize(6)
        .map(List::ofAll);
  }

  @Provide
  Arbitrary<Request> fine() {
    return requests(
        true, seconds(-60, 0), between(-1000, 0), request -> Either.right(request.chosen()));
  }

  @Provide
  Arbitrary<Request> brokenOnce() {
    return Arbitraries.oneOf(
        requests(false, seconds(-60, -1), between(-1000, -1), Draft::notRunning),
        requests(true, seconds(1, 60), between(-1000, -1), Draft::timedOut),
        requests(true, seconds(-60, -1), between(1, 1000), Draft::tooLarge));
  }

  @Provide
  Arbitrary<Request> brokenOften() {
    return Arbitraries.oneOf(
        requests(false, seconds(1, 60), between(-1000, 1000), Draft::notRunning),
        requests(false, seconds(-60, 60), between(1, 1000), Draft::notRunning),
        requests(true, seconds(1, 60), between(1, 1000), Draft::timedOut));
  }

  @Provide
  Arbitrary<Either<Cause, Upstream>> outcomes() {
    Arbitrary<Integer> anyInt = Arbitraries.integers();
    return Arbitraries.oneOf(
        Combinators.combine(anyInt, Arbitraries.of(true, false), seconds(0, 120), anyInt)
            .as(Upstream::new)
            .map(Either::right),
        anyInt.map(port -> Either.left(new Cause.WrongAddress(port))),
        anyInt.map(port -> Either.left(new Cause.NotRunning(port))),
        Combinators.combine(seconds(0, 120), seconds(0, 120))
            .as((took, allowed) -> Either.left(new Cause.TimedOut(took, allowed))),
        Combinators.combine(anyInt, anyInt)
            .as((bytes, allowed) -> Either.left(new Cause.ResponseTooLarge(bytes, allowed))));
  }

  @Provide
  Arbitrary<List<Integer>> goodAndBad() {
    return Arbitraries.of(502, 502, 200, 301, 404)
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(List::ofAll);
  }

  @Provide
  Arbitrary<List<Integer>> notBad() {
    return Arbitraries.oneOf(between(400, 599), Arbitraries.integers())
        .filter(status -> status != 502)
        .list()
        .ofMaxSize(20)
        .map(List::ofAll);
  }

  /** A request whose outcome is still open. */
  private record Draft(
      ProxyRule rule, Upstream chosen, List<Upstream> before, List<Upstream> after) {

    Either<Cause, Upstream> notRunning() {
      return Either.left(new Cause.NotRunning(PORT));
    }

    Either<Cause, Upstream> timedOut() {
      return Either.left(new Cause.TimedOut(chosen.answersIn(), rule.readTimeout()));
    }

    Either<Cause, Upstream> tooLarge() {
      return Either.left(new Cause.ResponseTooLarge(chosen.responseBytes(), rule.bufferBytes()));
    }

    Request with(Either<Cause, Upstream> outcome) {
      return new Request(rule, before.append(chosen).appendAll(after), outcome);
    }
  }

  /**
   * Requests to an upstream among others.
   *
   * @param late how long after the timeout it answers
   * @param excess how many bytes more than the buffer its answer has
   */
  private Arbitrary<Request> requests(
      boolean running,
      Arbitrary<Duration> late,
      Arbitrary<Integer> excess,
      Function<Draft, Either<Cause, Upstream>> outcome) {
    return Combinators.combine(
            seconds(60, 600), late, between(1000, 10_000), excess, neighbours(), neighbours())
        .as(
            (allowed, more, buffer, extra, before, after) ->
                new Draft(
                    new ProxyRule(PORT, allowed, buffer),
                    new Upstream(PORT, running, allowed.plus(more), buffer + extra),
                    before,
                    after))
        .map(draft -> draft.with(outcome.apply(draft)));
  }

  private static Arbitrary<Duration> seconds(int least, int most) {
    return between(least, most).map(Duration::ofSeconds);
  }

  private static Arbitrary<Integer> between(int least, int most) {
    return Arbitraries.integers().between(least, most);
  }

  private static Call<Either<Cause, Upstream>> forward(Request request) {
    return BadGatewayCalls.forward(request.rule(), request.upstreams());
  }
}
