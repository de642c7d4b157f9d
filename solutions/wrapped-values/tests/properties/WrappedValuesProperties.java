import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.constraints.IntRange;

/** Model tests for wrapped values, as properties. */
class WrappedValuesProperties {
  private static final int LAST_PORT = 65535;
  private static final int LAST_AMOUNT = 999_999_999;

  /** No ASCII digits and no letters of units, but what readers of numbers and lines let through. */
  private static final String OTHERS =
      "+- \t\n\r\u0000.,:;_/%xXeEdDfFlLhoO\u00b2\u0660\u0968\u2003\u2167\uff10";

  /** The fields that are right among those that are tried; the others are wrong beyond doubt. */
  private static final List<String> RIGHT = List.of("db", "a.example", "80", "8080", "60s", "0s");

  @Property
  void theNumbersFrom1To65535AreThePorts(@ForAll @IntRange(min = 0, max = 65) int thousands) {
    for (int number = 1000 * thousands; number < 1000 * (thousands + 1); number++) {
      Option<Integer> port = 1 <= number && number <= LAST_PORT ? some(number) : Option.none();
      assertEquals(port, WrappedValues.port(String.valueOf(number)));
    }
  }

  @Property
  void aPortHasUpToFiveDigitsAndZerosCount(
      @ForAll @IntRange(min = 1, max = LAST_PORT) int port,
      @ForAll @IntRange(min = 1, max = 12) int digits) {
    String text = padded(port, digits);
    assertEquals(text.length() <= 5 ? some(port) : Option.none(), WrappedValues.port(text));
  }

  @Property
  void aNumberIsNoPortBecauseItsLastBitsAre(
      @ForAll @IntRange(min = 1, max = LAST_PORT) int port,
      @ForAll @IntRange(min = 16, max = 70) int bits) {
    BigInteger number = BigInteger.ONE.shiftLeft(bits).add(BigInteger.valueOf(port));
    assertEquals(Option.none(), WrappedValues.port(number.toString()));
  }

  @Property
  void anyOtherCharacterSpoilsAPort(
      @ForAll @IntRange(min = 1, max = 99) int port,
      @ForAll @IntRange(min = 0, max = 2) int place) {
    for (char other : OTHERS.toCharArray()) {
      assertEquals(Option.none(), WrappedValues.port(inserted(port + "", other, place)));
    }
  }

  @Property
  void aTimeoutIsSoManyTimesItsUnit(
      @ForAll @IntRange(min = 0, max = LAST_AMOUNT) int amount,
      @ForAll @IntRange(min = 1, max = 9) int digits,
      @ForAll("units") Unit unit) {
    assertEquals(
        Either.right(unit.length().multipliedBy(amount)),
        WrappedValues.timeout(padded(amount, digits) + unit.name()));
  }

  @Property
  void anyOtherCharacterSpoilsATimeout(
      @ForAll @IntRange(min = 1, max = 20) int amount,
      @ForAll("units") Unit unit,
      @ForAll @IntRange(min = 0, max = 4) int place) {
    for (char other : OTHERS.toCharArray()) {
      assertNoTimeout(inserted(amount + unit.name(), other, place));
    }
  }

  @Property
  void thereAreNoOtherUnits(
      @ForAll @IntRange(min = 0, max = 9) int amount, @ForAll("otherUnits") String unit) {
    assertNoTimeout(amount + unit);
  }

  @Property
  void thereAreNoOtherAmounts(@ForAll("otherAmounts") String amount, @ForAll("units") Unit unit) {
    assertNoTimeout(amount + unit.name());
  }

  @Property
  void theLeftHoldsTheTextWhateverItIs(@ForAll("texts") String text) {
    Assume.that(!text.matches("[0-9]{1,9}(ms|s|m)"));
    assertNoTimeout(text);
  }

  @Property
  void aSettingIsThePortUnderItsName(
      @ForAll("settings") java.util.Map<String, String> others,
      @ForAll("names") String name,
      @ForAll("ports") String text) {
    Map<String, String> without = HashMap.ofAll(others).remove(name);
    Map<String, String> settings = without.put(name, text);
    assertEquals(WrappedValues.port(text), WrappedValues.portOf(settings, name));
    assertEquals(WrappedValues.port(text), WrappedValues.portOf(settings, new String(name)));
    assertEquals(Option.none(), WrappedValues.portOf(without, name));
  }

  @Property
  void rightFieldsMakeAnUpstream(
      @ForAll("hosts") String host,
      @ForAll @IntRange(min = 1, max = LAST_PORT) int port,
      @ForAll @IntRange(min = 0, max = LAST_AMOUNT) int amount,
      @ForAll("units") Unit unit) {
    assertEquals(
        Validation.valid(new Upstream(host, port, unit.length().multipliedBy(amount))),
        WrappedValues.upstream(host, port + "", amount + unit.name()));
  }

  @Property(tries = 2000)
  void whitespaceAndNothingElseSpoilsAHost(
      @ForAll("spacesAndTheLike") char one, @ForAll @IntRange(min = 0, max = 2) int place) {
    String host = inserted("db", one, place);
    Validation<Seq<String>, Upstream> upstream = WrappedValues.upstream(host, "80", "60s");
    if (Character.isWhitespace(one)) {
      assertMessages(List.of("host"), upstream);
    } else {
      assertEquals(Validation.valid(new Upstream(host, 80, Duration.ofSeconds(60))), upstream);
    }
  }

  @Property
  void everyWrongFieldHasItsMessageInOrder(
      @ForAll("rightAndWrongHosts") String host,
      @ForAll("ports") String port,
      @ForAll("rightAndWrongTimeouts") String timeout) {
    List<String> wrong =
        List.of("host", "port", "timeout")
            .zip(List.of(host, port, timeout))
            .filter(field -> !RIGHT.contains(field._2))
            .map(field -> field._1);
    Validation<Seq<String>, Upstream> upstream = WrappedValues.upstream(host, port, timeout);
    assertEquals(wrong.nonEmpty(), upstream.isInvalid());
    assertMessages(wrong, upstream);
  }

  @Property
  void anAnswerDoesNotDependOnEarlierOnes(
      @ForAll @IntRange(min = 1, max = 9999) int number,
      @ForAll @IntRange(min = 1, max = 9999) int other) {
    Duration seconds = Duration.ofSeconds(number);
    Upstream upstream = new Upstream("db", 80, seconds);
    for (int times = 0; times < 2; times++) {
      assertEquals(some(number), WrappedValues.port(number + ""));
      assertEquals(Option.none(), WrappedValues.port("http"));
      assertEquals(some(number), WrappedValues.portOf(HashMap.of("a", number + ""), "a"));
      assertEquals(some(other), WrappedValues.portOf(HashMap.of("a", other + ""), "a"));
      assertEquals(Option.none(), WrappedValues.portOf(HashMap.of("a", "http"), "a"));
      assertEquals(Either.right(seconds), WrappedValues.timeout(number + "s"));
      assertEquals(Either.right(seconds.multipliedBy(60)), WrappedValues.timeout(number + "m"));
      assertTrue(WrappedValues.timeout("soon").isLeft());
      assertEquals(Validation.valid(upstream), WrappedValues.upstream("db", "80", number + "s"));
      assertEquals(
          Validation.valid(new Upstream("db", 8, Duration.ofSeconds(number))),
          WrappedValues.upstream("db", "8", "0" + number + "s"));
      assertMessages(List.of("timeout"), WrappedValues.upstream("db", "80", "soon"));
    }
  }

  /** A unit of a timeout. */
  record Unit(String name, Duration length) {}

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(
        new Unit("ms", Duration.ofMillis(1)),
        new Unit("s", Duration.ofSeconds(1)),
        new Unit("m", Duration.ofMinutes(1)));
  }

  @Provide
  Arbitrary<String> otherUnits() {
    return Arbitraries.of(
        "", "S", "M", "MS", "Ms", "mS", "h", "us", "ss", "\u017f", "\uff53", "sm");
  }

  @Provide
  Arbitrary<String> otherAmounts() {
    return Arbitraries.of(
        "",
        "-0",
        "1.5",
        "1e3",
        "0x10",
        "1_000",
        "1m2",
        "1s\n1",
        "1000000000",
        "0000000001",
        "99999999999999999999");
  }

  @Provide
  Arbitrary<String> texts() {
    StringArbitrary texts =
        Arbitraries.strings().withChars("smAe\u030109 \t\n\"'%$\\{}").withCharRange('!', '~');
    return Arbitraries.oneOf(texts.ofMaxLength(8), texts.ofLength(50));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a", "A", " a ", "a.old", "a_old", "a-old", "b", "80", "");
  }

  @Provide
  Arbitrary<String> ports() {
    return Arbitraries.of("80", "8080", "", "http", "0", "65536", "+80", " 80", "db:80", "%z");
  }

  @Provide
  Arbitrary<java.util.Map<String, String>> settings() {
    return Arbitraries.maps(names(), ports()).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> hosts() {
    StringArbitrary hosts = Arbitraries.strings().withCharRange('!', '~').ofMinLength(1);
    return Arbitraries.oneOf(hosts.ofMaxLength(10), hosts.ofLength(70));
  }

  @Provide
  Arbitrary<Character> spacesAndTheLike() {
    return Arbitraries.oneOf(
        Arbitraries.chars().range('\u0000', '\u00ff'),
        Arbitraries.chars().range('\u2000', '\u206f'),
        Arbitraries.chars().with("\u1680\u180e\u3000\ufeff"));
  }

  @Provide
  Arbitrary<String> rightAndWrongHosts() {
    return Arbitraries.of("db", "a.example", "", " ", "  ", "d b");
  }

  @Provide
  Arbitrary<String> rightAndWrongTimeouts() {
    return Arbitraries.of("60s", "0s", "", "soon", "60", "60s ");
  }

  private static void assertNoTimeout(String text) {
    assertTrue(WrappedValues.timeout(text).getLeft().contains(text));
  }

  /** One message for each of the fields, in order; in which words is up to the code. */
  private static void assertMessages(
      List<String> fields, Validation<Seq<String>, Upstream> upstream) {
    Seq<String> messages = upstream.fold(errors -> errors, valid -> List.empty());
    assertEquals(fields.size(), messages.size());
    fields
        .zip(messages)
        .forEach(each -> assertTrue(each._2.toLowerCase(Locale.ROOT).contains(each._1)));
  }

  private static Option<Integer> some(int port) {
    return Option.some(port);
  }

  private static String padded(int number, int digits) {
    String text = String.valueOf(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  private static String inserted(String text, char one, int place) {
    int at = Math.min(place, text.length());
    return text.substring(0, at) + one + text.substring(at);
  }
}
