package grader.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import grader.model.Check;
import grader.model.Counterexample;
import grader.model.Ending;
import grader.model.Finding;
import grader.model.Kind;
import grader.model.Outcome;
import grader.model.Points;
import grader.model.Sample;
import grader.model.Verdict;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodecTest {
  private static final Plan PLAN =
      new Plan(
          List.empty(),
          List.empty(),
          List.empty(),
          List.empty(),
          List.empty(),
          List.of(
              new Check("a", "b", "c", Kind.PROPERTY, Points.of(3), Option.none(), Option.none())));

  @Property(tries = 300)
  void whatIsWrittenIsRead(@ForAll @From("events") Event event) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Codec.write(new DataOutputStream(bytes), event, Event.class);
    assertThat(
            Codec.read(
                new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())), Event.class))
        .isEqualTo(event);
  }

  @Property(tries = 300)
  void randomBytesAreNoEvent(@ForAll byte[] bytes) {
    assertThatThrownBy(
            () -> Codec.read(new DataInputStream(new ByteArrayInputStream(bytes)), Event.class))
        .isInstanceOf(IOException.class);
  }

  @Property(tries = 300)
  void aDamagedEventIsNeverMoreThanAnotherVerdictOnTheSameFrame(@ForAll @From("events") Event event)
      throws IOException {
    byte[] bytes = Codec.encode(event, Event.class);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    assertThatThrownBy(() -> Codec.decode(cut, Event.class)).isInstanceOf(IOException.class);
  }

  @Test
  void aNumberThatNoOutcomeHasIsNoVerdict() throws IOException {
    byte[] bytes = Codec.encode(new Event.Decided(Verdict.held("")), Event.class);
    int outcome = 1 + Integer.BYTES; // after the number of the event, and a check without a name
    bytes[outcome]++;
    assertThat(Codec.decode(bytes, Event.class))
        .isInstanceOfSatisfying(
            Event.Decided.class,
            decided -> assertThat(decided.verdict().outcome()).isNotEqualTo(Outcome.HELD));
    bytes[outcome] = (byte) Outcome.values().length;
    assertThatThrownBy(() -> Codec.decode(bytes, Event.class))
        .isInstanceOf(java.io.StreamCorruptedException.class);
  }

  @Test
  void aValueThatItsRecordRefusesIsNoMessage() throws IOException {
    byte[] bytes = Codec.encode(new Event.Prepared(PLAN), Event.class);
    byte[] negative = bytes.clone();
    int points = bytes.length - 2 - Integer.BYTES; // before two absent texts
    negative[points] = (byte) 0xff;
    assertThat(Codec.decode(bytes, Event.class)).isEqualTo(new Event.Prepared(PLAN));
    assertThatThrownBy(() -> Codec.decode(negative, Event.class)).isInstanceOf(IOException.class);
  }

  @Test
  void moreElementsThanTheFrameHoldsAreRefusedBeforeTheyAreMade() throws IOException {
    byte[] bytes = Codec.encode(new Event.Finished(List.empty(), "", false), Event.class);
    byte[] endless = bytes.clone();
    endless[1] = 0x7f; // the number of findings
    assertThatThrownBy(() -> Codec.decode(endless, Event.class))
        .isInstanceOf(java.io.StreamCorruptedException.class);
  }

  @Test
  void anEndlessFrameIsRefusedBeforeItIsRead() {
    byte[] bytes = {0x7f, 0, 0, 0};
    assertThatThrownBy(
            () -> Codec.read(new DataInputStream(new ByteArrayInputStream(bytes)), Event.class))
        .isInstanceOf(java.io.StreamCorruptedException.class);
  }

  @Provide
  Arbitrary<Event> events() {
    Arbitrary<String> text = Arbitraries.strings().ofMaxLength(20);
    Arbitrary<Sample> sample = Combinators.combine(text, text, text).as(Sample::new);
    Arbitrary<Verdict> verdict =
        Combinators.combine(
                text,
                Arbitraries.of(Outcome.class),
                sample,
                sample.list().ofMaxSize(3),
                Arbitraries.integers().injectNull(0.3))
            .as(
                (check, outcome, example, edges, line) ->
                    new Verdict(
                        check,
                        outcome,
                        Option.of(line).map(any -> Counterexample.of(example, check)),
                        List.ofAll(edges),
                        Option.of(line),
                        Option.of(line).map(any -> check),
                        Option.none()));
    Arbitrary<Finding> finding =
        Combinators.combine(
                Arbitraries.of(Finding.Level.class), text, text, text, Arbitraries.integers())
            .as(
                (level, rule, message, file, line) ->
                    new Finding(level, rule, message, file, line, 0));
    return Arbitraries.oneOf(
        verdict.map(Event.Decided::new),
        Combinators.combine(finding.list().ofMaxSize(3), text)
            .as((findings, output) -> new Event.Finished(List.ofAll(findings), output, false)),
        Combinators.combine(Arbitraries.of(Ending.class), text, finding.list().ofMaxSize(3))
            .as(
                (ending, reason, findings) ->
                    new Event.Stopped(ending, reason, List.ofAll(findings))),
        Combinators.combine(text, text).as(Event.Broken::new));
  }
}
