import static grader.suite.Call.call;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Show;
import io.vavr.collection.HashMap;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WrappedValuesEdgeCases {
  private static final String SIXTY_LETTERS =
      "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffff";
  private static final String THREE_HUNDRED_LETTERS =
      SIXTY_LETTERS + SIXTY_LETTERS + SIXTY_LETTERS + SIXTY_LETTERS + SIXTY_LETTERS;

  @DisplayName("Ports")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("Ports reach from 1 to 65535, both included. Which numbers does the code let through?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "smallest port, 1, 1",
    "one digit, 9, 9",
    "two digits, 80, 80",
    "three digits, 443, 443",
    "four digits, 8080, 8080",
    "five digits, 10000, 10000",
    "last but one port, 65534, 65534",
    "largest port, 65535, 65535",
  })
  void ports(String name, String text, int port) {
    port(text).returns(Option.some(port));
  }

  @DisplayName("Numbers just outside the ports")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("Ports reach from 1 to 65535. What does the code do with their neighbours?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "zero, 0",
    "five zeros, 00000",
    "one too large, 65536",
    "largest number of five digits, 99999",
  })
  void outsideThePorts(String name, String text) {
    port(text).returns(Option.none());
  }

  @DisplayName("Ports with leading zeros")
  @Points(1)
  @Reveals("leading-zeros")
  @Hint("Is a zero in front a digit like any other for the code, and which base does it count in?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "one zero in front of an eight, 080, 80",
    "one zero in front of a one, 010, 10",
    "five digits with leading zeros, 00080, 80",
    "as many zeros as possible, 00001, 1",
  })
  void leadingZerosOfPorts(String name, String text, int port) {
    port(text).returns(Option.some(port));
  }

  @DisplayName("Texts that are no number")
  @Points(3)
  @Reveals("exception-as-answer")
  @Hint("What becomes of the text between the call and the answer when it holds no number at all?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "empty text, ''",
    "one space, ' '",
    "a word, http",
    "a letter among digits, 8o80",
    "a letter at the end, 80x",
    "a sign alone, +",
  })
  void noNumbers(String name, String text) {
    port(text).returns(Option.none());
  }

  @DisplayName("Numbers far too large for a port")
  @Points(2)
  @Reveals("integer-overflow")
  @Hint("How large may a number become in the code before anybody asks whether it is a port?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "eleven digits, 99999999999",
    "ten digits, 9999999999",
    "80 more than 16 bits hold, 65616",
    "80 more than 32 bits hold, 4294967376",
    "80 more than 64 bits hold, 18446744073709551696",
  })
  void farTooLarge(String name, String text) {
    port(text).returns(Option.none());
  }

  @DisplayName("Texts that are almost a port")
  @Points(3)
  @Reveals("lenient-parsing")
  @Hint("A port is one to five digits and nothing else. Who checks the \"nothing else\"?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void almostPorts(String name, String text) {
    port(text).returns(Option.none());
  }

  static List<Arguments> almostPorts() {
    return List.of(
        arguments("plus sign", "+80"),
        arguments("minus sign", "-80"),
        arguments("space before", " 80"),
        arguments("space after", "80 "),
        arguments("space between", "8 0"),
        arguments("tab before", "\t80"),
        arguments("line break after", "80\n"),
        arguments("line break of two characters after", "80\r\n"),
        arguments("second line", "80\n81"),
        arguments("control character after", "80\u0000"),
        arguments("six digits with leading zeros", "000080"),
        arguments("eleven digits with leading zeros", "00000000080"),
        arguments("decimal point", "80.0"),
        arguments("exponent", "8e1"),
        arguments("type suffix", "80d"),
        arguments("hexadecimal", "0x50"),
        arguments("underscore", "8_080"),
        arguments("comma", "8,080"),
        arguments("quotes around", "\"80\""),
        arguments("byte order mark before", "\ufeff80"),
        arguments("zero-width space after", "80\u200b"),
        arguments("protocol after", "80/tcp"));
  }

  @DisplayName("Ports in the digits of other scripts")
  @Points(2)
  @Reveals("kinds-of-digits")
  @Hint("Unicode has many kinds of digits. Which of them does the test in the code let through?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "full-width digits, ８０",
    "one full-width digit, 8０",
    "Arabic-Indic digits, ٨٠",
    "Devanagari digits, ८०",
    "double-struck digits, 𝟠𝟘",
    "superscript, 8²",
    "Roman numeral, Ⅷ",
    "letter whose last eight bits are an eight, ĸ",
  })
  void portsInOtherDigits(String name, String text) {
    port(text).returns(Option.none());
  }

  @DisplayName("Timeouts")
  @Points(2)
  @Reveals("wrong-unit")
  @Hint("Two of the three units begin alike, and two of them end alike. Which does the code see?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "seconds, 60s, PT60S",
    "milliseconds, 500ms, PT0.5S",
    "minutes, 2m, PT2M",
    "one second, 1s, PT1S",
    "one millisecond, 1ms, PT0.001S",
    "one minute, 1m, PT1M",
    "more than an hour, 90m, PT90M",
    "milliseconds that are no whole seconds, 1001ms, PT1.001S",
  })
  void timeouts(String name, String text, Duration timeout) {
    timeout(text).returns(Either.right(timeout));
  }

  @DisplayName("The shortest timeouts and the longest texts")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("How small may the amount be, and how many digits may it have?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "zero seconds, 0s, PT0S",
    "zero milliseconds, 0ms, PT0S",
    "zero minutes, 0m, PT0S",
    "nine zeros, 000000000s, PT0S",
    "nine digits, 100000000ms, PT100000S",
    "nine digits with leading zeros, 000000060s, PT60S",
  })
  void endsOfTheTimeouts(String name, String text, Duration timeout) {
    timeout(text).returns(Either.right(timeout));
  }

  @DisplayName("Timeouts of too many digits")
  @Points(1)
  @Reveals("off-by-one")
  @Hint("How many digits may an amount have, leading zeros included?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "smallest number of ten digits, 1000000000ms",
    "ten digits with leading zeros, 0000000060s",
    "ten digits beyond the ints, 9999999999s",
    "twenty digits, 99999999999999999999m",
  })
  void tooManyDigits(String name, String text) {
    timeout(text).satisfies("a Left", Either::isLeft);
  }

  @DisplayName("Timeouts with leading zeros")
  @Points(1)
  @Reveals("leading-zeros")
  @Hint("Is a zero in front a digit like any other for the code, and which base does it count in?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "zero in front of seconds, 010s, PT10S",
    "zero in front of minutes, 08m, PT8M",
    "zeros in front of milliseconds, 00500ms, PT0.5S",
  })
  void leadingZerosOfTimeouts(String name, String text, Duration timeout) {
    timeout(text).returns(Either.right(timeout));
  }

  @DisplayName("Long timeouts")
  @Points(2)
  @Reveals("integer-overflow")
  @Hint("How many milliseconds are that, and which types hold such a number?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "more milliseconds than an int holds in minutes, 40000m, PT40000M",
    "more milliseconds than an int holds in seconds, 3000000s, PT3000000S",
    "more seconds than an int holds, 36000000m, PT36000000M",
    "most milliseconds, 999999999ms, PT999999.999S",
    "most seconds, 999999999s, PT999999999S",
    "most minutes, 999999999m, PT999999999M",
  })
  void longTimeouts(String name, String text, Duration timeout) {
    timeout(text).returns(Either.right(timeout));
  }

  @DisplayName("Texts without a number in front")
  @Points(2)
  @Reveals("exception-as-answer")
  @Hint("What becomes of the text when its first part is missing?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "empty text, ''",
    "one space, ' '",
    "second without a number, s",
    "millisecond without a number, ms",
    "minute without a number, m",
    "unit before the number, s60",
    "a word, forever",
    "a word that ends like a unit, always",
  })
  void withoutNumber(String name, String text) {
    timeout(text).satisfies("a Left", Either::isLeft);
  }

  @DisplayName("Texts that are almost a timeout")
  @Points(3)
  @Reveals("lenient-parsing")
  @Hint("A timeout is digits and one of three units, and nothing else. Who checks each of these?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void almostTimeouts(String name, String text) {
    timeout(text).satisfies("a Left", Either::isLeft);
  }

  static List<Arguments> almostTimeouts() {
    return List.of(
        arguments("number without a unit", "60"),
        arguments("one digit without a unit", "6"),
        arguments("space between number and unit", "60 s"),
        arguments("minus sign", "-1s"),
        arguments("minus sign before zero", "-0s"),
        arguments("plus sign", "+1s"),
        arguments("space before", " 60s"),
        arguments("space after", "60s "),
        arguments("line break after", "60s\n"),
        arguments("second line", "60s\n1m"),
        arguments("seconds in upper case", "60S"),
        arguments("minutes in upper case", "2M"),
        arguments("milliseconds in upper case", "500MS"),
        arguments("first letter in upper case", "500Ms"),
        arguments("second letter in upper case", "500mS"),
        arguments("hours", "1h"),
        arguments("days", "1d"),
        arguments("longer name of a unit", "60sec"),
        arguments("longer name of minutes", "2min"),
        arguments("name that ends like a unit", "60us"),
        arguments("unit twice", "60ss"),
        arguments("space within the unit", "5m s"),
        arguments("two timeouts", "1m30s"),
        arguments("number after the unit", "60s5"),
        arguments("decimal point", "1.5s"),
        arguments("exponent", "1e3s"),
        arguments("hexadecimal", "0x10s"),
        arguments("underscore", "1_000ms"),
        arguments("as Java writes it", "PT60S"),
        arguments("semicolon after", "60s;"));
  }

  @DisplayName("Timeouts in the characters of other scripts")
  @Points(1)
  @Reveals("kinds-of-digits")
  @Hint("Unicode has many kinds of digits. Which of them does the test in the code let through?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "full-width digits, ６０s",
    "one full-width digit, 6０s",
    "Arabic-Indic digits, ٦٠m",
    "double-struck digits, 𝟞𝟘s",
    "full-width unit, 60ｓ",
    "long s, 60ſ",
  })
  void timeoutsInOtherCharacters(String name, String text) {
    timeout(text).satisfies("a Left", Either::isLeft);
  }

  @DisplayName("The left contains the text as it is")
  @Points(2)
  @Reveals("altered-input")
  @Hint("What is done to the text on its way into the message?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void leftContainsTheText(String name, String text) {
    timeout(text)
        .satisfies("a Left that contains " + Show.value(text), answer -> isLeftWith(answer, text));
  }

  static List<Arguments> leftContainsTheText() {
    return List.of(
        arguments("empty text", ""),
        arguments("no digits", "soon"),
        arguments("unit alone", "ms"),
        arguments("no unit", "60"),
        arguments("minus sign", "-1s"),
        arguments("unknown unit", "61 parsecs"),
        arguments("too many digits", "98765432109876s"),
        arguments("leading zeros", "007x"),
        arguments("upper and lower case", "In A Minute"),
        arguments("spaces around", "  soon  "),
        arguments("spaces in a row", "some   time"),
        arguments("only spaces", "   "),
        arguments("tab and line breaks", "\tsoon\r\nor\nlater\n"),
        arguments("quotes", "\"soon\", he said, isn't now"),
        arguments("percent signs", "100% of %s and %d, 50%%, %n"),
        arguments("braces", "{0} {} '{1}' ${text}"),
        arguments("dollars and backslashes", "$1 \\1 \\n C:\\temp \\"),
        arguments("regular expression", "[0-9]+(ms|s|m)?"),
        arguments("angle brackets", "<b>soon</b> & more"),
        arguments("other scripts", "скоро, すぐに, ６０秒, 😀"),
        arguments("letter and accent of its own", "e\u0301te\u0301"),
        arguments("null character", "a\u0000b"),
        arguments("byte order mark before", "\ufeff1s"),
        arguments("long text", "soon, or later, ".repeat(60)));
  }

  @DisplayName("Settings without that name")
  @Points(2)
  @Reveals("sentinel-as-answer")
  @Hint("What does the type offer for a name that is not there?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void absentNames(String name, Map<String, String> settings, String setting) {
    portOf(settings, setting).returns(Option.none());
  }

  static List<Arguments> absentNames() {
    return List.of(
        arguments("no settings", HashMap.empty(), "backend"),
        arguments("one other setting", HashMap.of("frontend", "80"), "backend"),
        arguments("two other settings", HashMap.of("port", "80", "host", "db"), "backend"),
        arguments("sorted settings", TreeMap.of("a", "1", "c", "3"), "b"));
  }

  @DisplayName("Settings whose text is no port")
  @Points(1)
  @Reveals("exception-as-answer")
  @Hint("There is a function already that knows which texts are ports.")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "empty text, ''",
    "a word, http",
    "zero, 0",
    "one too large, 65536",
    "eleven digits, 99999999999",
    "minus one, -1",
  })
  void badPorts(String name, String text) {
    portOf(besideAGoodPort(text), "backend").returns(Option.none());
  }

  @DisplayName("Settings whose text is almost a port")
  @Points(1)
  @Reveals("lenient-parsing")
  @Hint("There is a function already that knows which texts are ports.")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "plus sign, +80",
    "space before, ' 80'",
    "full-width digits, ８０",
    "six digits with leading zeros, 000080",
    "host in front, localhost:80",
    "comment behind, 80#http",
  })
  void settingsAlmostPorts(String name, String text) {
    portOf(besideAGoodPort(text), "backend").returns(Option.none());
  }

  private static Map<String, String> besideAGoodPort(String text) {
    return LinkedHashMap.of("frontend", "81", "backend", text);
  }

  @DisplayName("The setting of exactly that name")
  @Points(2)
  @Reveals("wrong-entry")
  @Hint("Which of the settings does the code look at, and how does it compare names?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void exactNames(String name, Map<String, String> settings, String setting, Option<Integer> port) {
    portOf(settings, copied(setting)).returns(port);
  }

  /** An equal text that is another object, as texts are that a program reads. */
  static String copied(String text) {
    return String.valueOf(text.toCharArray());
  }

  static List<Arguments> exactNames() {
    Map<String, String> three = LinkedHashMap.of("a", "81", "b", "82", "c", "83");
    return List.of(
        arguments("only setting", HashMap.of("backend", "80"), "backend", Option.some(80)),
        arguments(
            "port of four digits", HashMap.of("backend", "8080"), "backend", Option.some(8080)),
        arguments("first of three", three, "a", Option.some(81)),
        arguments("second of three", three, "b", Option.some(82)),
        arguments("third of three", three, "c", Option.some(83)),
        arguments("sorted settings", TreeMap.of("b", "82", "a", "81"), "b", Option.some(82)),
        arguments("beside a bad port", LinkedHashMap.of("a", "x", "b", "82"), "b", Option.some(82)),
        arguments("leading zero", HashMap.of("backend", "080"), "backend", Option.some(80)),
        arguments("empty name", LinkedHashMap.of("a", "81", "", "82"), "", Option.some(82)),
        arguments("name that is a value", HashMap.of("80", "backend"), "backend", Option.none()),
        arguments("name that is a number", HashMap.of("backend", "80"), "80", Option.none()),
        arguments("name in upper case", HashMap.of("BACKEND", "80"), "backend", Option.none()),
        arguments("beginning of a name", HashMap.of("backend.old", "80"), "backend", Option.none()),
        arguments("end of a name", HashMap.of("old.backend", "80"), "backend", Option.none()),
        arguments("setting of a shorter name", HashMap.of("back", "80"), "backend", Option.none()),
        arguments("space in the name", HashMap.of("backend", "80"), " backend ", Option.none()),
        arguments(
            "space in the name of the setting",
            HashMap.of(" backend", "80"),
            "backend",
            Option.none()),
        arguments("hyphen for an underscore", HashMap.of("a_b", "80"), "a-b", Option.none()),
        arguments("dot for any character", HashMap.of("a_b", "80"), "a.b", Option.none()),
        arguments("dot in the name of the setting", HashMap.of("a.b", "80"), "a_b", Option.none()),
        arguments("bracket in the name", HashMap.of("ports[", "80"), "ports[", Option.some(80)));
  }

  @DisplayName("Upstreams whose fields are all right")
  @Points(2)
  @Reveals("altered-input")
  @Hint("Nothing is wrong with these fields. What is refused or changed on the way?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ordinary upstream, app.example.org, 8080, 60s, 8080, PT60S",
    "name without a dot, localhost, 80, 500ms, 80, PT0.5S",
    "host of one character, a, 1, 2m, 1, PT2M",
    "host in upper case, App.Example.ORG, 443, 1s, 443, PT1S",
    "address with colons, [::1], 443, 1s, 443, PT1S",
    "underscore and hyphen, my_app-1, 443, 1s, 443, PT1S",
    "host in another script, bücher.例え, 443, 1s, 443, PT1S",
    "host of seventy letters, gggggggggg" + SIXTY_LETTERS + ", 443, 1s, 443, PT1S",
    "host of three hundred letters, " + THREE_HUNDRED_LETTERS + ", 443, 1s, 443, PT1S",
    "host with a protocol, http://a, 443, 1s, 443, PT1S",
    "host with a smiley, 😀.example, 443, 1s, 443, PT1S",
    "host with percent signs, 50%d%z, 443, 1s, 443, PT1S",
    "largest port, localhost, 65535, 1s, 65535, PT1S",
    "port with a leading zero, localhost, 080, 1s, 80, PT1S",
    "timeout of zero, localhost, 80, 0s, 80, PT0S",
    "longest timeout, localhost, 80, 999999999m, 80, PT999999999M",
    "host that looks like a port, 80, 81, 82s, 81, PT82S",
  })
  void soundUpstreams(
      String name, String host, String port, String timeout, int number, Duration duration) {
    upstream(host, port, timeout).returns(Validation.valid(new Upstream(host, number, duration)));
  }

  @DisplayName("Hosts that are empty or have whitespace")
  @Points(2)
  @Reveals("kinds-of-whitespace")
  @Hint("Whitespace may be of any kind and in any place. Which does the code look for, and where?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void badHosts(String name, String host) {
    upstream(host, "80", "60s").satisfies("Invalid(1 message)", Validation::isInvalid);
  }

  static List<Arguments> badHosts() {
    return List.of(
        arguments("empty host", ""),
        arguments("one space", " "),
        arguments("only whitespace", " \t\n"),
        arguments("space before", " example.org"),
        arguments("space after", "example.org "),
        arguments("space between", "example org"),
        arguments("tab between", "example\torg"),
        arguments("line break after", "example.org\n"),
        arguments("carriage return after", "example.org\r"),
        arguments("form feed between", "example\forg"),
        arguments("vertical tab between", "example\u000borg"),
        arguments("unit separator between", "example\u001forg"),
        arguments("em space between", "example\u2003org"),
        arguments("em space alone", "\u2003"),
        arguments("ideographic space after", "example.org\u3000"),
        arguments("line separator between", "example\u2028org"));
  }

  @DisplayName("Hosts with characters that only look like whitespace")
  @Points(1)
  @Reveals("kinds-of-whitespace")
  @Hint("Which characters does `Character.isWhitespace` hold for, and which are near misses?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void hostsWithoutWhitespace(String name, String host) {
    upstream(host, "80", "60s")
        .returns(Validation.valid(new Upstream(host, 80, Duration.ofSeconds(60))));
  }

  static List<Arguments> hostsWithoutWhitespace() {
    return List.of(
        arguments("no-break space between", "example\u00a0org"),
        arguments("no-break space alone", "\u00a0"),
        arguments("figure space between", "example\u2007org"),
        arguments("narrow no-break space after", "example.org\u202f"),
        arguments("zero-width space between", "example\u200borg"),
        arguments("next-line control between", "example\u0085org"),
        arguments("control character before", "\u0001example.org"),
        arguments("null character after", "example.org\u0000"));
  }

  @DisplayName("A message names its field")
  @Points(3)
  @Reveals("unnamed-error")
  @Hint("Somebody reads only this message. How do they know which field to mend?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "empty host, host, '', 80, 60s",
    "host with a space, host, my server, 80, 60s",
    "host with percent signs, host, 50% off %d %z, 80, 60s",
    "only the middle one wrong, port, example.org, http, 60s",
    "empty port, port, example.org, '', 60s",
    "port of zero, port, example.org, 0, 60s",
    "port too large, port, example.org, 70000, 60s",
    "port of eleven digits, port, example.org, 99999999999, 60s",
    "negative port, port, example.org, -1, 60s",
    "port with percent signs, port, example.org, %z%d, 60s",
    "empty timeout, timeout, example.org, 80, ''",
    "timeout without a unit, timeout, example.org, 80, 60",
    "timeout without a number, timeout, example.org, 80, s",
    "timeout with a space, timeout, example.org, 80, 60 s",
    "timeout of eleven digits, timeout, example.org, 80, 99999999999s",
    "negative timeout, timeout, example.org, 80, -1s",
  })
  void namedFields(String name, String field, String host, String port, String timeout) {
    List<String> wrong = List.of(field);
    upstream(host, port, timeout)
        .satisfies(
            "Invalid(a message that names " + field + ")",
            answer -> Problems.nameEach(answer, wrong));
  }

  @DisplayName("Fields that are almost right")
  @Points(1)
  @Reveals("lenient-parsing")
  @Hint("There are functions already that know which texts are ports and timeouts.")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "port with a space before, ' 80', 60s",
    "port with a plus sign, +80, 60s",
    "port in full-width digits, ８０, 60s",
    "port one too large, 65536, 60s",
    "port of six digits, 000080, 60s",
    "timeout with a space after, 80, '60s '",
    "timeout in upper case, 80, 60S",
    "timeout with a plus sign, 80, +60s",
    "timeout of ten digits, 80, 0000000060s",
    "timeout in hours, 80, 1h",
  })
  void almostRight(String name, String port, String timeout) {
    upstream("example.org", port, timeout).satisfies("Invalid(1 message)", Validation::isInvalid);
  }

  @DisplayName("All problems at once")
  @Points(4)
  @Reveals("first-error-only")
  @Hint("Does the code still look at the second field when the first is wrong?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "all three wrong, 3, '', http, soon",
    "all three empty, 3, '', '', ''",
    "all three wrong in another way, 3, my server, 70000, s",
    "host and port wrong, 2, '', http, 60s",
    "host and timeout wrong, 2, my server, 80, soon",
    "port and timeout wrong, 2, example.org, '', s",
  })
  void allProblemsAtOnce(String name, int wrong, String host, String port, String timeout) {
    upstream(host, port, timeout)
        .satisfies(Problems.count(wrong), answer -> Problems.of(answer).size() >= wrong);
  }

  @DisplayName("No more than one message for a field")
  @Points(2)
  @Reveals("repeated-errors")
  @Hint("How many fields are wrong here, and how many messages are there?")
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "empty host, 1, '', 80, 60s",
    "host of spaces, 1, '   ', 80, 60s",
    "host with several spaces, 1, ' my old server ', 80, 60s",
    "only the middle one wrong, 1, example.org, http, 60s",
    "empty port, 1, example.org, '', 60s",
    "port of letters and too long, 1, example.org, -99999999999x, 60s",
    "port too large, 1, example.org, 70000, 60s",
    "port of eleven digits, 1, example.org, 99999999999, 60s",
    "empty timeout, 1, example.org, 80, ''",
    "timeout too long and without a unit, 1, example.org, 80, -99999999999x",
    "unit alone, 1, example.org, 80, s",
    "host and timeout wrong, 2, ' ', 80, soon",
    "all three wrong, 3, ' ', ' ', ' '",
  })
  void oneMessagePerField(String name, int wrong, String host, String port, String timeout) {
    upstream(host, port, timeout)
        .satisfies(
            Problems.count(wrong),
            answer -> answer.isInvalid() && Problems.of(answer).size() <= wrong);
  }

  @DisplayName("Host first, then port, then timeout")
  @Points(2)
  @Reveals("wrong-order")
  @Hint("In which order does the code look at the fields, and where does it put the next message?")
  @ParameterizedTest(name = "{0}")
  @MethodSource
  void orderOfProblems(String name, List<String> wrong, String host, String port, String timeout) {
    upstream(host, port, timeout)
        .satisfies(
            Problems.order(wrong),
            answer -> answer.isInvalid() && Problems.areInOrder(answer, wrong));
  }

  static List<Arguments> orderOfProblems() {
    return List.of(
        arguments("all three wrong", List.of("host", "port", "timeout"), "", "http", "soon"),
        arguments("all three empty", List.of("host", "port", "timeout"), "", "", ""),
        arguments("host and port wrong", List.of("host", "port"), "my server", "70000", "60s"),
        arguments("host and timeout wrong", List.of("host", "timeout"), "", "80", "soon"),
        arguments("port and timeout wrong", List.of("port", "timeout"), "db", "http", "s"));
  }

  /** Looks at the class first: the types of an answer are only as good as its casts. */
  static boolean isLeftWith(Either<?, ?> answer, String text) {
    return answer.fold(left -> left instanceof String s && s.contains(text), right -> false);
  }

  private static Call<Option<Integer>> port(String text) {
    return call(() -> WrappedValues.port(text), "port", text);
  }

  private static Call<Either<String, Duration>> timeout(String text) {
    return call(() -> WrappedValues.timeout(text), "timeout", text);
  }

  private static Call<Option<Integer>> portOf(Map<String, String> settings, String name) {
    return call(() -> WrappedValues.portOf(settings, name), "portOf", settings, name);
  }

  private static Call<Validation<Seq<String>, Upstream>> upstream(
      String host, String port, String timeout) {
    return call(
        () -> Problems.computed(WrappedValues.upstream(host, port, timeout)),
        "upstream",
        host,
        port,
        timeout);
  }
}
