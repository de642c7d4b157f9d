package grader.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.List;
import io.vavr.control.Option;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium without a network. */
record Browser(ChromeDriver driver) implements AutoCloseable {
  /** It warns that it has no typed protocol for this version of Chromium; none is used. */
  private static final Logger PROTOCOL = Logger.getLogger("org.openqa.selenium.devtools");

  /**
   * Starts Chromium through its driver; none where one of them is not on the {@code PATH}.
   *
   * @param profile an empty folder
   */
  static Option<Browser> start(Path profile) {
    return onThePath("chromium")
        .flatMap(
            chromium -> onThePath("chromedriver").map(driver -> start(chromium, driver, profile)));
  }

  private static Browser start(Path chromium, Path chromedriver, Path profile) {
    PROTOCOL.setLevel(Level.SEVERE);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox", // it has none for root and in many containers; the pages are ours
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--window-size=1200,900",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.toFile()).build();
    return new Browser(new ChromeDriver(service, options));
  }

  private static Option<Path> onThePath(String program) {
    String path = Option.of(System.getenv("PATH")).getOrElse("");
    return List.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .find(Files::isExecutable);
  }

  void open(Path page) {
    log(LogType.BROWSER);
    log(LogType.PERFORMANCE);
    driver.navigate().to(page.toUri().toString());
  }

  /**
   * Shows pages as on other screens and on paper.
   *
   * @param medium {@code screen} or {@code print}
   * @param scheme {@code light} or {@code dark}
   */
  void emulate(String medium, String scheme) {
    Map<String, Object> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("media", medium, "features", java.util.List.of(feature)));
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return List.ofAll(driver.findElements(By.cssSelector(css)));
  }

  List<String> texts(String css) {
    return all(css).map(WebElement::getText);
  }

  /**
   * What an expression in JavaScript is.
   *
   * @return as {@code String.valueOf} writes it
   */
  String value(String expression) {
    return String.valueOf(driver.executeScript("return " + expression));
  }

  /** The kinds of elements on the page, each with the names of its attributes. */
  List<String> elements() {
    String names = "[e.tagName, ...e.getAttributeNames()].join(' ')";
    String all = "Array.from(document.querySelectorAll('*'), (e) => " + names + ")";
    return List.of(value("Array.from(new Set(" + all + ")).join('\\n')").split("\n"));
  }

  /** What the page wrote, threw, or tried although its policy forbids it. */
  List<String> console() {
    return log(LogType.BROWSER);
  }

  /** Where requests went since the page was opened, its own among them. */
  List<String> requests() {
    return log(LogType.PERFORMANCE)
        .filter(event -> event.contains("\"Network.requestWillBeSent\""))
        .map(event -> event.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"));
  }

  /** The rules of axe-core that the page breaks, with the first element that breaks each. */
  List<String> accessibilityFaults() throws IOException {
    driver.executeScript(axe());
    Object faults =
        driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run({ resultTypes: ['violations'] }).then(
                (all) => done(all.violations.map((fault) =>
                    [fault.impact, fault.id, fault.nodes[0].html, fault.nodes[0].failureSummary].join(' '))),
                (e) => done(['axe itself failed: ' + e]));
            """);
    assertThat(faults).isInstanceOf(java.util.List.class);
    return List.ofAll((java.util.List<?>) faults).map(String::valueOf);
  }

  @Override
  public void close() {
    driver.quit();
  }

  private List<String> log(String type) {
    return List.ofAll(driver.manage().logs().get(type).getAll()).map(entry -> entry.getMessage());
  }

  private static String axe() throws IOException {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      assertThat(script).isNotNull();
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
