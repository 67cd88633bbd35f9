package org.communique.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A browser without a window, that notes what goes wrong in the pages and whom they ask. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--window-size=1280,900");
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private final String address;
  private final ChromeDriver driver;

  private Browser(String address, ChromeDriver driver) {
    this.address = address;
    this.driver = driver;
  }

  /** Starts one, or skips the test where none is installed. */
  static Browser at(String address) {
    Optional<Path> browser = program("chromium", "chromium-browser", "google-chrome");
    Optional<Path> control = program("chromedriver");
    Assumptions.assumeTrue(
        browser.isPresent() && control.isPresent(),
        "no browser: neither chromium nor chromedriver is installed, so no page is tried in one");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.get().toFile());
    options.addArguments(FLAGS);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(control.get().toFile())
            .withSilent(true)
            .build();
    return new Browser(address, new ChromeDriver(service, options));
  }

  private static Optional<Path> program(String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens an address of the server. */
  Browser open(String path) {
    driver.get(address + path.substring(1));
    return this;
  }

  /** The first element there is, waited for. */
  WebElement find(String css) {
    until(css, () -> !all(css).isEmpty());
    return all(css).get(0);
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Waits until something holds. */
  void until(String what, BooleanSupplier holds) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "not within " + PATIENCE.toSeconds() + " s: " + what + ", at " + where());
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Chooses an entry of a list. */
  void choose(String css, String value) {
    find(css + " option[value='" + value + "']").click();
  }

  /** Follows a link or presses a button, once it can be. */
  void click(WebElement element) {
    driver.executeScript(
        "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
    element.click();
  }

  Object run(String script, Object... values) {
    return driver.executeScript(script, values);
  }

  /** The path and what follows it. */
  String where() {
    return driver.getCurrentUrl().substring(address.length() - 1);
  }

  /** Faults that the pages' scripts, styles or policies met since this was last asked. */
  List<String> faults() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(e -> e.getLevel().intValue() >= Level.WARNING.intValue())
        .map(e -> e.getMessage())
        .toList();
  }

  /** Addresses that were asked for since this was last asked, and are not the server's. */
  List<String> strangers() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(e -> JsonParser.parseString(e.getMessage()).getAsJsonObject())
        .map(e -> e.getAsJsonObject("message"))
        .filter(e -> e.get("method").getAsString().equals("Network.requestWillBeSent"))
        .map(e -> e.getAsJsonObject("params").getAsJsonObject("request"))
        .map((JsonObject e) -> e.get("url").getAsString())
        .filter(u -> !u.startsWith(address) && u.startsWith("http"))
        .toList();
  }

  /** What keeps people from reading the page: serious and critical faults, with where they are. */
  List<String> barriers() {
    driver.executeScript(axe());
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations"
                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.slice(0, 5).map(n => n.target.join(' ') + ' (' + n.failureSummary.replace(/\\s+/g, ' ') + ')').join(', '))))"
                + ".catch(e => done(['axe: ' + e]));");
    faults(); // axe's own
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String axe() {
    try (InputStream in = Browser.class.getResourceAsStream(AXE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The size of the window, in CSS pixels, even where a window cannot be so narrow. */
  Browser size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    return this;
  }

  /** Whether pages may run scripts. */
  Browser scripts(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    return this;
  }

  /** What has the focus after the key was pressed so many times: its tag and its words. */
  String tab(int times) {
    for (int i = 0; i < times; i++) {
      driver.switchTo().activeElement().sendKeys(Keys.TAB);
    }
    WebElement focused = driver.switchTo().activeElement();
    return focused.getTagName() + " " + focused.getDomProperty("textContent").strip();
  }

  boolean widerThanWindow() {
    return (Boolean)
        driver.executeScript(
            "return document.documentElement.scrollWidth > document.documentElement.clientWidth"
                + " || document.scrollingElement.scrollWidth > window.innerWidth");
  }

  /** A picture of what is seen, where {@code -Dscreenshots=FOLDER} asks for it. */
  void picture(String name) {
    String folder = System.getProperty("screenshots", "");
    if (!folder.isEmpty()) {
      try {
        Files.createDirectories(Path.of(folder));
        Files.write(Path.of(folder, name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
