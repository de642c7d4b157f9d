import static grader.suite.Call.call;

import grader.suite.Call;
import grader.suite.Hint;
import grader.suite.Points;
import grader.suite.Reveals;
import grader.suite.Show;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WrappedValuesLaws {
  private static final int LARGEST_PORT = 65535;

  /** Zeros of other scripts, each followed by the other nine digits. */
  private static final String ZEROS = "٠۰߀०০๐០᠐０";

  /** Some differ in case only, some begin alike. */
  private static final List<String> NAMES =
      List.of("backend", "a", "A", "abc", "ab", "", "port", "b");

  @Label("Every number from 1 to 65535 is a port")
  @Points(2)
  @Reveals("off-by-one")
  @Hint("What does the code do with this number that it does not do with its neighbours?")
  @Property(tries = 2000)
  void everyPortNumberIsRead(@ForAll @IntRange(min = 1, max = LARGEST_PORT) int port) {
    port(String.valueOf(port)).returns(Option.some(port));
  }

  @Label("No larger number is a port")
  @Points(1)
  @Reveals("integer-overflow")
  @Hint("How large may a number become in the code before anybody asks whether it is a port?")
  @Property
  void largerNumbersAreRefused(@ForAll @From("beyondThePorts") long number) {
    port(String.valueOf(number)).returns(Option.none());
  }

  @Label("Zeros in front do not change a port")
  @Points(1)
  @Reveals("leading-zeros")
  @Hint("Is a zero in front a digit like any other for the code, and which base does it count in?")
  @Property
  void zerosInFrontKeepThePort(
      @ForAll @IntRange(min = 1, max = 9999) int port,
      @ForAll @IntRange(min = 2, max = 5) int digits) {
    Assume.that(String.valueOf(port).length() < digits);
    port(padded(port, digits)).returns(Option.some(port));
  }

  @Label("One strange character makes a port no port")
  @Points(2)
  @Reveals("lenient-parsing")
  @Hint("A port is one to five digits and nothing else. Who checks the \"nothing else\"?")
  @Property(tries = 3000)
  void strangeCharactersSpoilPorts(
      @ForAll @IntRange(min = 1, max = 6553) int port,
      @ForAll @From("strangeCharacters") char strange,
      @ForAll @IntRange(min = 0, max = 4) int place) {
    port(inserted(String.valueOf(port), strange, place)).returns(Option.none());
  }

  @Label("One digit of another script makes a port no port")
  @Points(1)
  @Reveals("kinds-of-digits")
  @Hint("Unicode has many kinds of digits. Which of them does the test in the code let through?")
  @Property
  void otherDigitsSpoilPorts(
      @ForAll @IntRange(min = 1, max = 6553) int port,
      @ForAll @From("otherDigits") char digit,
      @ForAll @IntRange(min = 0, max = 4) int place) {
    port(inserted(String.valueOf(port), digit, place)).returns(Option.none());
  }

  @Label("Every number has its meaning in every unit")
  @Points(2)
  @Reveals("wrong-unit")
  @Hint("Two of the three units begin alike, and two of them end alike. Which does the code see?")
  @Property
  void everyNumberInEveryUnit(
      @ForAll @IntRange(min = 1, max = 30_000) int amount, @ForAll @From("units") String unit) {
    timeout(amount + unit).returns(Either.right(duration(amount, unit)));
  }

  @Label("Up to nine digits are exact in every unit")
  @Points(1)
  @Reveals("integer-overflow")
  @Hint("How many milliseconds are that, and which types hold such a number?")
  @Property
  void nineDigitsAreExact(
      @ForAll @IntRange(min = 40_000, max = 999_999_999) int amount,
      @ForAll @From("units") String unit) {
    timeout(amount + unit).returns(Either.right(duration(amount, unit)));
  }

  @Label("Zeros in front do not change a timeout")
  @Points(1)
  @Reveals("leading-zeros")
  @Hint("Is a zero in front a digit like any other for the code, and which base does it count in?")
  @Property
  void zerosInFrontKeepTheTimeout(
      @ForAll @IntRange(min = 1, max = 9999) int amount,
      @ForAll @IntRange(min = 5, max = 9) int digits,
      @ForAll @From("units") String unit) {
    timeout(padded(amount, digits) + unit).returns(Either.right(duration(amount, unit)));
  }

  @Label("One strange character makes a timeout no timeout")
  @Points(2)
  @Reveals("lenient-parsing")
  @Hint("A timeout is digits and one of three units, and nothing else. Who checks each of these?")
  @Property(tries = 3000)
  void strangeCharactersSpoilTimeouts(
      @ForAll @IntRange(min = 1, max = 9999) int amount,
      @ForAll @From("units") String unit,
      @ForAll @From("strangeCharactersAndUnits") char strange,
      @ForAll @IntRange(min = 0, max = 6) int place) {
    String text = inserted(amount + unit, strange, place);
    Assume.that(!isTimeout(text));
    timeout(text).satisfies("a Left", Either::isLeft);
  }

  @Label("Whatever the text holds, the left contains it")
  @Points(1)
  @Reveals("altered-input")
  @Hint("What is done to the text on its way into the message?")
  @Property
  void leftContainsWhateverTheTextHolds(@ForAll @From("texts") String text) {
    Assume.that(!isTimeout(text));
    timeout(text)
        .satisfies(
            "a Left that contains " + Show.value(text),
            answer -> WrappedValuesEdgeCases.isLeftWith(answer, text));
  }

  @Label("Every setting is found under its own name")
  @Points(2)
  @Reveals("wrong-entry")
  @Hint("Which of the settings does the code look at, and how does it compare names?")
  @Property
  void everySettingIsFoundUnderItsName(
      @ForAll @IntRange(min = 0, max = 7) int first,
      @ForAll @IntRange(min = 0, max = 4) int place,
      @ForAll @IntRange(min = 5, max = LARGEST_PORT) int port) {
    Map<String, String> settings =
        LinkedHashMap.ofEntries(
            NAMES
                .rotateLeft(first)
                .take(5)
                .zip(List.range(port - 4, port + 1).map(String::valueOf)));
    String name = NAMES.rotateLeft(first).get(place);
    portOf(settings, WrappedValuesEdgeCases.copied(name)).returns(Option.some(port - 4 + place));
  }

  @Label("Fields that are right make an upstream")
  @Points(1)
  @Reveals("altered-input")
  @Hint("Nothing is wrong with these fields. What is refused or changed on the way?")
  @Property
  void rightFieldsMakeAnUpstream(
      @ForAll @From("hosts") String host,
      @ForAll @IntRange(min = 1, max = LARGEST_PORT) int port,
      @ForAll @IntRange(min = 0, max = 30_000) int amount,
      @ForAll @From("units") String unit) {
    upstream(host, String.valueOf(port), amount + unit)
        .returns(Validation.valid(new Upstream(host, port, duration(amount, unit))));
  }

  @Label("Whitespace, and only whitespace, makes a host wrong")
  @Points(2)
  @Reveals("kinds-of-whitespace")
  @Hint("Which characters does `Character.isWhitespace` hold for, and which are near misses?")
  @Property
  void onlyWhitespaceSpoilsHosts(
      @ForAll @From("anyCharacters") char any, @ForAll @IntRange(min = 0, max = 4) int place) {
    String host = inserted("db.a", any, place);
    Call<Validation<Seq<String>, Upstream>> question = upstream(host, "80", "60s");
    if (Character.isWhitespace(any)) {
      question.satisfies("Invalid(1 message)", Validation::isInvalid);
    } else {
      question.returns(Validation.valid(new Upstream(host, 80, Duration.ofSeconds(60))));
    }
  }

  @Label("Every wrong field has a message")
  @Points(2)
  @Reveals("first-error-only")
  @Hint("Does the code still look at the second field when the first is wrong?")
  @Property
  void everyWrongFieldIsReported(@ForAll @From("wrongFields") Fields fields) {
    upstream(fields)
        .satisfies(
            Problems.count(fields.wrong().size()),
            answer -> Problems.of(answer).size() >= fields.wrong().size());
  }

  @Label("No wrong field has two messages")
  @Points(1)
  @Reveals("repeated-errors")
  @Hint("How many fields are wrong here, and how many messages are there?")
  @Property
  void wrongFieldsAreReportedOnce(@ForAll @From("wrongFields") Fields fields) {
    upstream(fields)
        .satisfies(
            Problems.count(fields.wrong().size()),
            answer -> answer.isInvalid() && Problems.of(answer).size() <= fields.wrong().size());
  }

  @Label("Messages come in the order host, port, timeout")
  @Points(1)
  @Reveals("wrong-order")
  @Hint("In which order does the code look at the fields, and where does it put the next message?")
  @Property
  void messagesComeInOrder(@ForAll @From("wrongFields") Fields fields) {
    upstream(fields)
        .satisfies(
            Problems.order(fields.wrong()),
            answer -> answer.isInvalid() && Problems.areInOrder(answer, fields.wrong()));
  }

  @Label("A port does not depend on earlier questions")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("Does the answer depend on anything but the text?")
  @Property(tries = 200)
  void portsDoNotDependOnThePast(
      @ForAll @IntRange(min = 1, max = 9999) int number,
      @ForAll @IntRange(min = 1, max = 9999) int other) {
    Assume.that(number != other);
    Call<Option<Integer>> question = port(String.valueOf(number));
    Option<Integer> answer = question.value();
    port(String.valueOf(other))
        .satisfies(another(question, answer), second -> second.isEmpty() || !second.equals(answer));
    port("").disregarded();
    port("http").disregarded();
    port(String.valueOf(number)).returns(answer);
  }

  @Label("A timeout does not depend on earlier questions")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("Does the answer depend on anything but the text?")
  @Property(tries = 200)
  void timeoutsDoNotDependOnThePast(@ForAll @IntRange(min = 1, max = 9999) int amount) {
    Call<Either<String, Duration>> question = timeout(amount + "s");
    Either<String, Duration> answer = question.value();
    timeout(amount + "m")
        .satisfies(another(question, answer), second -> second.isLeft() || !second.equals(answer));
    timeout("").disregarded();
    timeout("soon").disregarded();
    timeout(amount + "s").returns(answer);
  }

  @Label("A setting does not depend on earlier questions")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("Does the answer depend on anything but the settings and the name?")
  @Property(tries = 200)
  void settingsDoNotDependOnThePast(
      @ForAll @From("names") String name,
      @ForAll @IntRange(min = 1, max = 9999) int port,
      @ForAll @IntRange(min = 1, max = 9999) int other) {
    Assume.that(port != other);
    Call<Option<Integer>> question = portOf(name, String.valueOf(port));
    Option<Integer> answer = question.value();
    portOf(name, String.valueOf(other))
        .satisfies(another(question, answer), second -> second.isEmpty() || !second.equals(answer));
    portOf(name, "http").disregarded();
    portOf(name, String.valueOf(port)).returns(answer);
  }

  @Label("An upstream does not depend on earlier questions")
  @Points(1)
  @Reveals("hidden-state")
  @Hint("Does the answer depend on anything but the three fields?")
  @Property(tries = 200)
  void upstreamsDoNotDependOnThePast(
      @ForAll @From("rightFields") Fields fields,
      @ForAll @From("rightFields") Fields others,
      @ForAll @From("wrongFields") Fields wrong) {
    Assume.that(!fields.equals(others));
    Call<Validation<Seq<String>, Upstream>> question = upstream(fields);
    Validation<Seq<String>, Upstream> answer = question.value();
    upstream(others)
        .satisfies(
            another(question, answer), second -> second.isInvalid() || !second.equals(answer));
    Validation<Seq<String>, Upstream> problems = upstream(wrong).value();
    upstream(fields).returns(answer);
    upstream(wrong).returns(problems);
  }

  @Provide
  Arbitrary<Long> beyondThePorts() {
    return Arbitraries.longs().between(70_000, Long.MAX_VALUE);
  }

  /** What readers of numbers and of lines let through, or stumble over. */
  @Provide
  Arbitrary<Character> strangeCharacters() {
    return Arbitraries.chars().with("+- \t\n\r\u0000\u2003\u00a0.,:;_/#%$\\xXeEdDfFlLaAoO");
  }

  @Provide
  Arbitrary<Character> strangeCharactersAndUnits() {
    return Arbitraries.chars().with("+- \t\n\r\u0000\u2003\u00a0.,:;_/#%$\\xeEdDfFlLhHuPTmsMS");
  }

  @Provide
  Arbitrary<Character> otherDigits() {
    return Combinators.combine(
            Arbitraries.chars().with(ZEROS), Arbitraries.integers().between(0, 9))
        .as((zero, value) -> (char) (zero + value));
  }

  @Provide
  Arbitrary<String> units() {
    return Arbitraries.of("ms", "s", "m");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars("\t\n\r\"\\%${}'smäß８")
        .ofMaxLength(20);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(NAMES.toJavaList());
  }

  @Provide
  Arbitrary<String> hosts() {
    return Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(20);
  }

  /**
   * Spaces and what is taken for spaces, else any character that is not half of another. No
   * capitals: their case is another law.
   */
  @Provide
  Arbitrary<Character> anyCharacters() {
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(1, Arbitraries.chars().range('\u0000', '\u00ff')),
            net.jqwik.api.Tuple.of(1, Arbitraries.chars().range('\u2000', '\u206f')),
            net.jqwik.api.Tuple.of(
                1, Arbitraries.chars().with('\u1680', '\u180e', '\u3000', '\ufeff')),
            net.jqwik.api.Tuple.of(1, Arbitraries.chars().range('\u0100', '\ud7ff')))
        .filter(any -> Character.toLowerCase(any) == any);
  }

  @Provide
  Arbitrary<Fields> wrongFields() {
    return Combinators.combine(
            Arbitraries.of("db", "app.example.org", " ", "  "),
            Arbitraries.of("80", "443", "", "http", "eighty"),
            Arbitraries.of("60s", "500ms", "", "soon", "later"))
        .as(Fields::new)
        .filter(fields -> fields.wrong().nonEmpty());
  }

  /** Two of them are one text when their fields are written one behind the other. */
  @Provide
  Arbitrary<Fields> rightFields() {
    return Combinators.combine(
            Arbitraries.of("db", "app.example.org"),
            Arbitraries.of("80", "8080"),
            Arbitraries.of("60s", "8060s"))
        .as(Fields::new);
  }

  /** The arguments of {@code upstream}; what is wrong is so beyond doubt. */
  record Fields(String host, String port, String timeout) {
    private static final List<String> WRONG =
        List.of("", " ", "  ", "http", "eighty", "soon", "later");

    List<String> wrong() {
      return List.of("host", "port", "timeout")
          .zip(List.of(host, port, timeout))
          .filter(field -> WRONG.contains(field._2))
          .map(field -> field._1);
    }
  }

  private static <T> String another(Call<T> question, T answer) {
    return "another answer than " + question + ", which gave " + Show.value(answer);
  }

  private static String padded(int number, int digits) {
    String text = String.valueOf(number);
    return "0".repeat(Math.max(0, digits - text.length())) + text;
  }

  private static String inserted(String text, char one, int place) {
    int at = Math.min(place, text.length());
    return text.substring(0, at) + one + text.substring(at);
  }

  private static boolean isTimeout(String text) {
    return text.matches("[0-9]{1,9}(ms|s|m)");
  }

  private static Duration duration(int amount, String unit) {
    return switch (unit) {
      case "ms" -> Duration.of(amount, ChronoUnit.MILLIS);
      case "s" -> Duration.of(amount, ChronoUnit.SECONDS);
      default -> Duration.of(amount, ChronoUnit.MINUTES);
    };
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

  private static Call<Option<Integer>> portOf(String name, String text) {
    return portOf(LinkedHashMap.of(name, text), name);
  }

  private static Call<Validation<Seq<String>, Upstream>> upstream(Fields fields) {
    return upstream(fields.host(), fields.port(), fields.timeout());
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
