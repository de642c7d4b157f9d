import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Model tests for wrapped values, by example. */
class WrappedValuesTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Upstream DB = new Upstream("db", 80, MINUTE);

  @Test
  void everyNumberFrom1To65535IsAPort() {
    for (int port = 1; port <= 65535; port++) {
      assertEquals(Option.some(port), WrappedValues.port(String.valueOf(port)));
    }
  }

  @ParameterizedTest
  @CsvSource({"080, 80", "010, 10", "00080, 80", "00001, 1", "08080, 8080"})
  void zerosInFrontDoNotChangeAPort(String text, int port) {
    assertEquals(Option.some(port), WrappedValues.port(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "00000",
        "65536",
        "65616",
        "99999",
        "99999999999",
        "4294967376",
        "18446744073709551696",
        "000080",
        "00000000080",
      })
  void otherNumbersAreNoPorts(String text) {
    assertEquals(Option.none(), WrappedValues.port(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "http",
        "8o80",
        "+",
        "+80",
        "-80",
        " 80",
        "80 ",
        "80\n",
        "80\r\n",
        "80.0",
        "8e1",
        "80d",
        "0x50",
        "8_080",
        "80/tcp",
        "\uff18\uff10",
        "8\uff10",
        "\u0668\u0660",
        "8\u00b2",
        "\u2167",
      })
  void otherCharactersAreNoPorts(String text) {
    assertEquals(Option.none(), WrappedValues.port(text));
  }

  @ParameterizedTest
  @CsvSource({
    "60s, PT60S",
    "1s, PT1S",
    "500ms, PT0.5S",
    "1ms, PT0.001S",
    "1001ms, PT1.001S",
    "2m, PT2M",
    "90m, PT90M",
    "0s, PT0S",
    "0ms, PT0S",
    "000000000m, PT0S",
    "010s, PT10S",
    "08m, PT8M",
    "000000060s, PT60S",
    "40000m, PT40000M",
    "36000000m, PT36000000M",
    "999999999ms, PT999999.999S",
    "999999999s, PT999999999S",
    "999999999m, PT999999999M",
  })
  void aTimeoutIsANumberOfUnits(String text, Duration timeout) {
    assertEquals(Either.right(timeout), WrappedValues.timeout(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "s",
        "ms",
        "m",
        "s60",
        "60",
        "6",
        "always",
        "60 s",
        "-1s",
        "-0s",
        "+1s",
        " 60s",
        "60s ",
        "60s\n",
        "60S",
        "2M",
        "500MS",
        "500Ms",
        "1h",
        "60us",
        "60ss",
        "1m30s",
        "60s5",
        "1.5s",
        "1e3s",
        "0x10s",
        "1_000ms",
        "PT60S",
        "1000000000ms",
        "0000000060s",
        "9999999999s",
        "99999999999999999999m",
        "\uff16\uff10s",
        "6\uff10s",
        "60\uff53",
        "60\u017f",
      })
  void whatIsNoTimeoutIsALeft(String text) {
    assertTrue(WrappedValues.timeout(text).isLeft());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "60",
        "61 parsecs",
        "98765432109876s",
        "In A Minute",
        "  soon  ",
        "some   time",
        "\tsoon\r\nor\nlater\n",
        "\"soon\", he said, isn't now",
        "100% of %s and %d",
        "{0} {} '{1}'",
        "$1 \\1 C:\\temp",
        "<b>soon</b>",
        "\uff16\uff10\u79d2",
        "e\u0301te\u0301",
        "soon, or later, or when the one who wrote this has found a shorter answer",
      })
  void theLeftHoldsTheTextAsItIs(String text) {
    assertTrue(WrappedValues.timeout(text).getLeft().contains(text));
  }

  @ParameterizedTest
  @MethodSource("settings")
  void aSettingIsFoundUnderItsNameAlone(
      Map<String, String> settings, String name, Option<Integer> port) {
    assertEquals(port, WrappedValues.portOf(settings, name));
  }

  static Stream<Arguments> settings() {
    Map<String, String> three = LinkedHashMap.of("a", "81", "b", "8082", "c", "83");
    return Stream.of(
        Arguments.of(three, "a", Option.some(81)),
        Arguments.of(three, "b", Option.some(8082)),
        Arguments.of(three, "c", Option.some(83)),
        Arguments.of(three, "d", Option.none()),
        Arguments.of(three, "", Option.none()),
        Arguments.of(HashMap.empty(), "a", Option.none()),
        Arguments.of(HashMap.of("a", "080"), "a", Option.some(80)),
        Arguments.of(HashMap.of("a", "80"), "80", Option.none()),
        Arguments.of(HashMap.of("80", "a"), "80", Option.none()),
        Arguments.of(HashMap.of("A", "80"), "a", Option.none()),
        Arguments.of(HashMap.of("a", "80"), " a ", Option.none()),
        Arguments.of(HashMap.of(" a", "80"), "a", Option.none()),
        Arguments.of(HashMap.of("a_b", "80"), "a-b", Option.none()),
        Arguments.of(HashMap.of("a_b", "80"), "a.b", Option.none()),
        Arguments.of(HashMap.of("a", "80"), new String("a"), Option.some(80)),
        Arguments.of(HashMap.of("a.old", "80"), "a", Option.none()),
        Arguments.of(LinkedHashMap.of("a.old", "81", "a", "80"), "a", Option.some(80)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http", "0", "65536", "+80", "-80", " 80", "000080", "db:80", "80#a"})
  void aSettingThatIsNoPortIsNone(String text) {
    Map<String, String> settings = LinkedHashMap.of("a", "81", "b", text, "c", "83");
    assertEquals(Option.none(), WrappedValues.portOf(settings, "b"));
  }

  @ParameterizedTest
  @CsvSource({
    "app.example.org, 8080, 60s, 8080, PT60S",
    "App.Example.ORG, 65535, 500ms, 65535, PT0.5S",
    "a, 1, 2m, 1, PT2M",
    "db, 080, 0s, 80, PT0S",
    "db, 80, 999999999m, 80, PT999999999M",
    "80, 81, 82s, 81, PT82S",
  })
  void rightFieldsMakeAnUpstream(
      String host, String port, String timeout, int number, Duration duration) {
    assertEquals(
        Validation.valid(new Upstream(host, number, duration)),
        WrappedValues.upstream(host, port, timeout));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[::1]",
        "my_app-1",
        "b\u00fccher.\u4f8b\u3048",
        "d\u00a0b",
        "d\u0085b",
        "\u0001db",
        "db\u0000",
        "the-longest-name-of-a-host-that-anybody-has-ever-seen.example.org",
      })
  void aHostMayHaveAnyCharactersButWhitespace(String host) {
    assertEquals(
        Validation.valid(new Upstream(host, 80, MINUTE)),
        WrappedValues.upstream(host, "80", "60s"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "   ",
        " db",
        "db ",
        "d b",
        "d b c",
        "d\tb",
        "\ndb",
        "db\n",
        "d\u001fb",
        "d\u2003b",
        "d\u3000b",
        "50% off %z",
      })
  void aHostIsNotEmptyAndHasNoWhitespace(String host) {
    assertProblems(List.of("host"), host, "80", "60s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "http", "0", "65536", " 80", "80 ", "%z"})
  void onlyThePortMayBeWrong(String port) {
    assertProblems(List.of("port"), "db", port, "60s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "60", "1h", " 60s", "60s ", "9999999999s"})
  void onlyTheTimeoutMayBeWrong(String timeout) {
    assertProblems(List.of("timeout"), "db", "80", timeout);
  }

  @Test
  void allProblemsAreToldInTheOrderOfTheFields() {
    assertProblems(List.of("host", "port"), "", "http", "60s");
    assertProblems(List.of("host", "timeout"), " ", "80", "soon");
    assertProblems(List.of("port", "timeout"), "db", "65536", "60");
    assertProblems(List.of("host", "port", "timeout"), "d b", "http", "soon");
    assertProblems(List.of("host", "port", "timeout"), "", "", "");
  }

  @Test
  void anAnswerDoesNotDependOnEarlierOnes() {
    for (int times = 0; times < 5; times++) {
      assertEquals(Option.some(80), WrappedValues.port("80"));
      assertEquals(Option.none(), WrappedValues.port("http"));
      assertEquals(Option.some(80), WrappedValues.port("80"));
      assertEquals(Either.right(MINUTE), WrappedValues.timeout("60s"));
      assertEquals(Either.right(MINUTE.multipliedBy(60)), WrappedValues.timeout("60m"));
      assertTrue(WrappedValues.timeout("soon").isLeft());
      assertEquals(Either.right(MINUTE), WrappedValues.timeout("60s"));
      assertEquals(Option.some(80), WrappedValues.portOf(HashMap.of("a", "80"), "a"));
      assertEquals(Option.some(81), WrappedValues.portOf(HashMap.of("a", "81"), "a"));
      assertEquals(Option.none(), WrappedValues.portOf(HashMap.of("a", "http"), "a"));
      assertEquals(Option.some(80), WrappedValues.portOf(HashMap.of("a", "80"), "a"));
      assertEquals(Validation.valid(DB), WrappedValues.upstream("db", "80", "60s"));
      assertEquals(
          Validation.valid(new Upstream("db", 806, Duration.ZERO)),
          WrappedValues.upstream("db", "806", "0s"));
      assertProblems(List.of("timeout"), "db", "80", "soon");
      assertEquals(Validation.valid(DB), WrappedValues.upstream("db", "80", "60s"));
    }
  }

  /** One message for each wrong field, in order; in which words is up to the code. */
  private static void assertProblems(
      List<String> fields, String host, String port, String timeout) {
    Seq<String> messages = WrappedValues.upstream(host, port, timeout).getError();
    assertEquals(fields.size(), messages.size());
    fields
        .zip(messages)
        .forEach(each -> assertTrue(each._2.toLowerCase(Locale.ROOT).contains(each._1)));
  }
}
