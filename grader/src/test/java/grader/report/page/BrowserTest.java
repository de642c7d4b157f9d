package grader.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import grader.report.HostileClass;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages in Chromium, where it and its driver are installed; elsewhere these are skipped. */
class BrowserTest {
  private static final String STUDENT = "feedback/ana-maria-nunez-40217.html";
  private static final String SHOWN = "#table tbody tr:not([hidden]) ";
  private static final String EMPTY_IT = Keys.chord(Keys.CONTROL, "a") + Keys.DELETE;
  private static final String SKIPPED =
      "SKIPPED: no page was tested in a browser; chromium and chromedriver are not on the PATH";

  @TempDir static Path folder;
  private static Option<Browser> started = Option.none();

  private final Browser browser =
      started.getOrElseThrow(() -> new AssertionError("not started, and not skipped"));

  @BeforeAll
  static void start() throws IOException {
    started = Browser.start(Files.createDirectory(folder.resolve("profile")));
    if (started.isEmpty()) {
      System.err.println(SKIPPED); // the console of Maven counts skipped tests and gives no reasons
    }
    assumeTrue(started.isDefined(), SKIPPED);
    Pages.write(folder);
  }

  @AfterAll
  static void stop() {
    started.forEach(Browser::close);
  }

  @BeforeEach
  void onALightScreen() {
    browser.emulate("screen", "light");
  }

  @ParameterizedTest
  @ValueSource(strings = {"class.html", STUDENT, "hostile.html"})
  void opensFromDiskWithoutAWordAndFetchesNothing(String name) {
    browser.open(folder.resolve(name));
    assertThat(browser.requests()).containsExactly(folder.resolve(name).toUri().toString());
    assertThat(browser.value("performance.getEntriesByType('resource').length")).isEqualTo("0");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void aClickOnAHeaderSortsAndAnotherTurnsTheOrder() {
    browser.open(folder.resolve("class.html"));
    List<String> asWritten = browser.texts(SHOWN + "bdi");
    sort("Score").click();
    assertThat(browser.texts(SHOWN + "td.number"))
        .containsExactly("–", "0", "0", "0", "5", "10", "10", "15");
    assertThat(browser.texts("th[aria-sort=ascending]")).containsExactly("Score");
    sort("Score").click();
    assertThat(browser.texts(SHOWN + "td.number"))
        .containsExactly("15", "10", "10", "5", "0", "0", "0", "–");
    assertThat(browser.texts("th[aria-sort]:not([aria-sort=none])")).containsExactly("Score");
    sort("Name").sendKeys(Keys.ENTER);
    assertThat(browser.texts(SHOWN + "bdi"))
        .isNotEqualTo(asWritten)
        .containsExactlyInAnyOrderElementsOf(asWritten)
        .startsWith("Ana María Núñez", "Iñaki Etxeberria", "Liam Loop");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void theFilterHidesLines() {
    browser.open(folder.resolve("class.html"));
    assertThat(browser.find("#shown").getText()).isEqualTo("8 of 8");
    WebElement filter = browser.find("#filter");
    filter.sendKeys("NÚÑEZ");
    assertThat(browser.texts(SHOWN + "bdi")).containsExactly("Ana María Núñez");
    assertThat(browser.find("#shown").getText()).isEqualTo("1 of 8");
    filter.sendKeys(EMPTY_IT);
    filter.sendKeys("does not compile");
    assertThat(browser.texts(SHOWN + "bdi")).containsExactly("Seán O'Brien", "Iñaki Etxeberria");
    filter.sendKeys(EMPTY_IT);
    assertThat(browser.texts(SHOWN + "bdi")).hasSize(8);
    assertThat(browser.console()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"class.html", "large.html"})
  void aNameLeadsToTheSectionOfThatStudent(String name) {
    browser.open(folder.resolve(name));
    for (WebElement link : List.of(name(":nth-last-child(2)"), name(":nth-child(2)"))) {
      String student = link.getText();
      link.sendKeys(Keys.ENTER);
      assertThat(browser.find(":target bdi").getText()).isEqualTo(student);
      assertThat(browser.value("document.querySelector(':target').getBoundingClientRect().top"))
          .asDouble()
          .isBetween(-1.0, 500.0);
    }
  }

  @Test
  void theHeadersThatStayHideNoFocusedName() {
    browser.open(folder.resolve("large.html"));
    String hidden =
        """
        Array.from(document.querySelectorAll('#table tbody a')).reverse().filter((name) => {
          name.focus();
          const box = name.getBoundingClientRect();
          return !name.contains(document.elementFromPoint(box.x + 1, box.y + box.height / 2));
        }).length
        """;
    assertThat(browser.value(hidden)).isEqualTo("0");
  }

  @Test
  void theFirstTabOffersToSkipToTheContent() {
    browser.open(folder.resolve("class.html"));
    browser.find("body").sendKeys(Keys.TAB);
    assertThat(browser.value("document.activeElement.textContent"))
        .isEqualTo("Skip to the content");
    assertThat(browser.value("document.activeElement.getBoundingClientRect().left >= 0"))
        .isEqualTo("true");
  }

  @ParameterizedTest
  @CsvSource({
    "class.html,screen,light",
    "class.html,screen,dark",
    "class.html,print,light",
    STUDENT + ",screen,light",
    STUDENT + ",screen,dark",
    "hostile.html,screen,light",
  })
  void axeFindsNoFaultOfAccessibility(String name, String medium, String scheme)
      throws IOException {
    browser.open(folder.resolve(name));
    browser.emulate(medium, scheme);
    assertThat(browser.accessibilityFaults()).isEmpty();
  }

  @Test
  void thePageIsDarkWhereTheReaderWantsItDark() {
    browser.open(folder.resolve("class.html"));
    String background = "getComputedStyle(document.documentElement).backgroundColor";
    assertThat(browser.value(background)).isEqualTo("rgb(255, 255, 255)");
    browser.emulate("screen", "dark");
    assertThat(browser.value(background)).isEqualTo("rgb(15, 19, 24)");
    browser.emulate("print", "dark");
    assertThat(browser.value(background)).isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void hostileTextsAreShownAndNothingOfThemHappens() {
    browser.open(folder.resolve("class.html"));
    List<String> known = browser.elements().append("PRE class");
    browser.open(folder.resolve("hostile.html"));
    assertThat(known).containsAll(browser.elements());
    assertThat(browser.value("document.title")).isEqualTo("</title><script>alert(1)</script>");
    sort("Outcome").click();
    browser.find("#filter").sendKeys("alert(1)");
    assertThat(browser.texts(SHOWN + "bdi"))
        .containsExactlyInAnyOrderElementsOf(
            HostileClass.TEXTS.filter(text -> text.contains("alert(1)")));
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void whatIsHandedBackToAttackersIsInertToo() throws IOException {
    browser.open(folder.resolve(STUDENT));
    List<String> known =
        browser.elements().append("PRE class").append("UL class").append("LI class");
    for (Path page : Pages.attacks(folder)) {
      browser.open(page);
      assertThat(known).containsAll(browser.elements());
      assertThat(browser.requests()).hasSize(1);
      assertThat(browser.console()).isEmpty();
    }
  }

  private WebElement name(String place) {
    return browser.find("#table tbody tr" + place + " a");
  }

  private WebElement sort(String label) {
    return browser
        .all("#table thead button")
        .find(button -> button.getText().equals(label))
        .getOrElseThrow(() -> new AssertionError("no header " + label));
  }
}
