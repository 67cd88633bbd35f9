package org.communique.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.cli.Samples;
import org.communique.server.Server;
import org.communique.server.Settings;
import org.communique.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages of the sample articles, as a browser shows them. */
@ResourceLock("samples")
class BrowserTest {
  /** Names that stand twice, headings that leave a level out, tables and drawings without words. */
  private static final String DISORDER =
      "const own = s => [...document.querySelectorAll(s)].filter(e => !e.closest('#yasgui'));"
          + "const ids = own('[id]').map(e => e.id), found = [];"
          + "ids.forEach((id, i) => { if (ids.indexOf(id) < i) found.push('id ' + id); });"
          + "let level = 0;"
          + "for (const h of own('h1, h2, h3, h4')) {"
          + "  if (+h.tagName[1] > level + 1) found.push(h.tagName + ' ' + h.textContent);"
          + "  level = +h.tagName[1]; }"
          + "for (const t of own('table')) if (!t.caption) found.push('table ' + t.className);"
          + "for (const d of own('main svg')) if (!d.hasAttribute('aria-label')"
          + "  && d.getAttribute('aria-hidden') !== 'true') found.push('svg ' + d.classList);"
          + "return found;";

  private static Store store;
  private static Server server;
  private static Browser browser;

  @BeforeAll
  static void serve() {
    browser = null;
    store = Store.open(Samples.store());
    server = Server.start(store, Settings.DEFAULT.withPort(0));
    browser = Browser.at(server.address());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    server.close();
    store.close();
  }

  @Test
  void fromSearchToActorToStatementToMarkedSentence() {
    browser.size(1280, 900).open("/");
    WebElement search = browser.find("main input[type=search], .find input");
    search.sendKeys("Geng Shuang");
    search.submit();
    browser.until("search", () -> browser.where().startsWith("/search?"));
    browser.click(browser.find("main a[href^='/page/actor/']"));
    browser.until("actor", () -> browser.where().startsWith("/page/actor/"));
    assertTrue(browser.find("h1").getText().contains("Geng Shuang"));
    browser.click(browser.find("main a.kind[href^='/page/statement/']"));
    browser.until("statement", () -> browser.where().startsWith("/page/statement/"));
    browser.click(browser.find("main a[href*='?mark=']"));
    browser.until("article", () -> browser.where().startsWith("/page/article/"));
    WebElement marked = browser.find(".p.here");
    assertTrue(marked.getText().length() > 3);
    assertTrue(
        browser
            .run("return document.querySelector('.p.here').closest('p').textContent")
            .toString()
            .contains("Geng Shuang"));
    assertNothingWrong("/page/article/");
  }

  @Test
  void aFilterLeavesWhatWasChosen() {
    browser.size(1280, 900).open("/page/actor/united-states?show=mentioned");
    int before = browser.all("article.card, .card").size();
    assertTrue(before > 1, "cards: " + before);
    String years = "form.filter select[name=year]";
    String year = browser.all(years + " option:last-child").get(0).getDomAttribute("value");
    browser.choose(years, year);
    browser.until(
        "only " + year,
        () ->
            browser.where().contains("year=" + year)
                && Boolean.TRUE.equals(
                    browser.run(
                        "const t = [...document.querySelectorAll('.card')];"
                            + "return t.length > 0 && t.length < arguments[1]"
                            + " && t.every(e => e.textContent.includes(arguments[0]))",
                        year,
                        before)));
    assertNothingWrong("filter");
  }

  @Test
  void fromTheMarkedSentenceBackToTheStatement() {
    browser.size(390, 844).open("/page/actor/china?show=said");
    browser.click(browser.find("main .card .go"));
    browser.until("statement", () -> browser.where().startsWith("/page/statement/"));
    String statement = browser.where();
    browser.click(browser.find("main .actions a.button"));
    browser.until("article", () -> browser.where().startsWith("/page/article/"));
    WebElement back = browser.find(".notes li.here .go");
    assertTrue(back.isDisplayed(), "also on a phone, where other notes are hidden");
    browser.click(back);
    browser.until("back", () -> browser.where().equals(statement));
    assertNothingWrong(statement);
  }

  @Test
  void aTouchOnMarkedWordsShowsTheirNotes() {
    browser.size(390, 844).open("/page/article/2017-09-07-launchers-in-seongju.txt");
    WebElement note = browser.find(".row .notes li.statement");
    assertFalse(note.isDisplayed());
    browser.run("arguments[0].closest('.row').querySelector('.p').click()", note);
    assertTrue(note.isDisplayed());
  }

  @Test
  void actsAreHiddenInTheTextUntilTheyAreWanted() {
    browser.size(1280, 900).open("/page/article/2017-09-07-launchers-in-seongju.txt");
    assertFalse(browser.find(".text .ref.act").isDisplayed());
    assertTrue(browser.find(".text .ref.statement").isDisplayed());
    browser.click(browser.find("#show-act"));
    assertTrue(browser.find(".text .ref.act").isDisplayed());
    String act = browser.find(".notes li.act a.kind").getDomAttribute("href");
    browser.open(act).click(browser.find("main .actions a.button"));
    browser.until("article", () -> browser.where().startsWith("/page/article/"));
    assertTrue(browser.find(".p.act.here").isDisplayed());
    assertTrue(browser.find(".text .ref.act").isDisplayed(), "shown where one was asked for");
  }

  @Test
  void attitudesAreHiddenInTheTextUntilTheyAreWanted() {
    String attitude = "/page/" + ofType("Attitude").get(0);
    String article = attitude.replaceFirst("/attitude/(.*)/[^/]*$", "/article/$1");
    browser.size(1280, 900).open(article);
    assertFalse(browser.find(".text .ref.attitude").isDisplayed());
    assertTrue(lineUnder(".p.attitude").startsWith("none"));
    assertTrue(browser.find(".kinds .attitude .swatch").isDisplayed());
    assertFalse(
        browser.find(".kinds .attitude .swatch").getCssValue("background-color").contains(", 0)"),
        "the switch keeps its colour");
    browser.click(browser.find("#show-attitude"));
    assertTrue(browser.find(".text .ref.attitude").isDisplayed());
    assertTrue(lineUnder(".p.attitude").contains("dotted"));
    browser.open(attitude).click(browser.find("main .actions a.button"));
    browser.until("article", () -> browser.where().startsWith("/page/article/"));
    assertTrue(browser.find(".text .ref.attitude").isDisplayed(), "shown where one was asked for");
    assertNothingWrong("attitudes");
  }

  private static String lineUnder(String css) {
    return browser.find(css).getCssValue("text-decoration-line")
        + " "
        + browser.find(css).getCssValue("text-decoration-style");
  }

  @Test
  void fromAQuestionInWordsToTheOfficeToWhatTheStateProposed() {
    browser.size(1280, 900).open("/").find("main input[type=search]");
    WebElement search = browser.find("main input[type=search]");
    search.sendKeys(
        "What did China's foreign minister propose in March 2017, and who rejected it?");
    search.submit();
    browser.until("search", () -> browser.where().startsWith("/search?"));
    browser.click(browser.find("section[aria-labelledby=holders] a.actor"));
    browser.until("actor", () -> browser.where().startsWith("/page/actor/wang-yi"));
    browser.click(browser.find("main a[href='/page/actor/china?show=proposed']"));
    browser.until("proposals", () -> browser.where().endsWith("/china?show=proposed"));
    assertTrue(browser.all(".card.proposal").size() > 0);
    assertNothingWrong("office");
  }

  /** From a speaker to the very facts that a part of a bar stands for. */
  @Test
  void aPartOfABarLeadsToAsManyFacts() {
    browser.size(1280, 900).open("/page/actor/china");
    WebElement part = browser.find(".bars svg a");
    String label = part.getDomAttribute("aria-label");
    browser.open(part.getDomAttribute("href"));
    String number = label.substring(label.lastIndexOf(' ') + 1);
    assertTrue(browser.find(".found").getText().startsWith(number + " found"), label);
    assertNothingWrong("bars");
  }

  @Test
  void whereArticlesDifferIsSaidSideBySide() {
    List<String> differ =
        Stream.concat(ofType("Occasion").stream(), ofType("Initiative").stream())
            .filter(c -> !browser.open("/page/" + c).all(".compared").isEmpty())
            .toList();
    assertFalse(differ.isEmpty(), "some articles of the samples differ");
    browser.open("/page/" + differ.get(0));
    assertTrue(browser.all(".compared tbody tr").size() > 1);
    assertTrue(browser.find(".compared strong").isDisplayed());
    sound("compared", "/page/" + differ.get(0));
  }

  @Test
  void anActorsActsAreCountedByTheOtherSideAndKind() {
    browser.size(1280, 900).open("/page/actor/china");
    WebElement deed = browser.find("section[aria-labelledby=s-did] .deeds a.deed");
    int number = Integer.parseInt(deed.findElement(By.className("n")).getText());
    browser.click(deed);
    browser.until("acts", () -> browser.where().contains("root="));
    assertEquals(number, browser.all(".card.act").size());
    assertTrue(browser.find(".found").getText().startsWith(number + " found"));
    assertNothingWrong("acts");
  }

  /** Year and partner together, a page at a time, leave what the number beside the choice says. */
  @Test
  void filtersWorkTogetherAndWithPages() {
    browser.size(1280, 900).open("/page/actor/united-states?show=mentioned");
    for (String filter : List.of("year", "with")) {
      WebElement most = browser.all("select[name=" + filter + "] option:not([value=''])").get(0);
      String words = most.getText();
      String value = most.getDomAttribute("value");
      int number =
          Integer.parseInt(words.substring(words.lastIndexOf('(') + 1, words.length() - 1));
      browser.choose("select[name=" + filter + "]", value);
      browser.until(filter, () -> browser.where().contains(filter + "="));
      assertTrue(browser.find(".found").getText().startsWith(number + " found"), words);
      int seen = browser.all(".card").size();
      while (!browser.all(".paging a[rel=next]").isEmpty()) {
        String before = browser.where();
        browser.click(browser.find(".paging a[rel=next]"));
        browser.until("next page", () -> !browser.where().equals(before));
        seen += browser.all(".card").size();
      }
      assertEquals(number, seen, words);
    }
    browser.click(browser.find(".found a"));
    browser.until("no filter", () -> !browser.where().contains("with="));
    assertNothingWrong("filters");
  }

  @Test
  void theDeskWorksWithoutScripts() {
    try {
      browser.size(390, 844).scripts(false).open("/sparql");
      assertFalse(browser.find("#yasgui").isDisplayed());
      assertFalse(browser.find("#choices").isDisplayed());
      WebElement query = browser.find("#bare-query");
      query.clear();
      query.sendKeys("SELECT ?word { VALUES ?word { \"freeze\" } }");
      browser.picture("desk-without-scripts");
      browser.click(browser.find("#bare button"));
      browser.until("answer", () -> browser.where().startsWith("/sparql?query="));
      assertEquals("freeze", browser.find("table.answer tbody td").getText());
      browser.open("/sparql?query=SELECT%20x");
      assertTrue(browser.find(".wrong").getText().contains("line 1"));
      browser.faults();
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void theFirstKeyLeadsPastTheHead() {
    browser.size(1280, 900).open("/page/actor/china");
    assertEquals("a Skip to the content", browser.tab(1));
    assertTrue(browser.find("a.skip").getLocation().getY() >= 0, "seen while it has the focus");
    browser.find("a.skip").sendKeys(Keys.ENTER);
    String next = browser.tab(1);
    assertTrue(
        (Boolean)
            browser.run("return document.querySelector('main').contains(document.activeElement)"),
        next);
    assertTrue(
        (Boolean)
            browser.run("return getComputedStyle(document.activeElement).outlineStyle !== 'none'"),
        "the focus is seen");
  }

  /** Every mark of a text, and every tab of an actor, can be reached with the key, and is seen. */
  @Test
  void keysReachMarksAndTabs() {
    String missed =
        "const all = [...document.querySelectorAll(arguments[0])].filter(e => e.offsetParent);"
            + "return all.length === 0 ? ['none'] : all.filter(e => { e.focus();"
            + "  return document.activeElement !== e || e.tabIndex < 0"
            + "    || getComputedStyle(e).outlineStyle === 'none'; }).map(e => e.outerHTML);";
    browser.size(1280, 900).open("/page/article/2017-09-07-launchers-in-seongju.txt");
    browser.tab(1);
    assertEquals(List.of(), browser.run(missed, ".text .ref"));
    assertEquals(List.of(), browser.run(missed, ".kinds input"));
    browser.open("/page/actor/china").tab(1);
    assertEquals(List.of(), browser.run(missed, ".tabs a"));
    assertEquals(List.of(), browser.run(missed, ".card a"));
  }

  /** YASGUI keeps what was asked before. */
  @BeforeEach
  void forget() {
    browser.size(1280, 900).open("/").run("localStorage.clear()");
    browser.faults();
  }

  @Test
  void theDeskAnswersAnExampleAsATable() {
    browser.size(1280, 900).open("/sparql");
    browser.choose("#example", "store-contents");
    browser.until("rows", () -> browser.all("#yasgui .active .yasr_results tbody tr").size() >= 12);
    String table = browser.find("#yasgui .active .yasr_results table").getText();
    browser.picture("desk-table");
    assertTrue(table.contains("statements"), table);
    assertTrue(browser.find("#yasgui .active .yasr_downloadIcon").isDisplayed());
    assertNothingWrong("desk");
    assertEquals(List.of(), browser.barriers());
  }

  @Test
  void theDeskTakesAQueryFromALinkAndGivesCsv() {
    String query = "SELECT ?word { VALUES ?word { \"freeze\" } }";
    browser
        .size(1280, 900)
        .open("/")
        .open(
            "/sparql#query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20")
                + "&endpoint=https%3A%2F%2Felsewhere.example%2Fsparql");
    browser.until("rows", () -> !browser.all("#yasgui .active .yasr_results tbody tr").isEmpty());
    browser.run(
        "window.saved = []; const make = URL.createObjectURL;"
            + "URL.createObjectURL = b => { b.text().then(t => window.saved.push(t)); return make(b); };");
    browser.click(browser.find("#yasgui .active .yasr_downloadIcon"));
    browser.until("csv", () -> !((List<?>) browser.run("return window.saved")).isEmpty());
    assertEquals(
        "\"word\"\n\"freeze\"",
        browser.run("return window.saved[0]").toString().strip().replace("\r", ""));
    assertNothingWrong("link");
  }

  @Test
  void theDeskSaysWhereAQueryIsWrong() {
    browser.size(1280, 900).open("/").open("/sparql#query=SELECT%20%3Fx%20WHERE%20%7B%20%3Fx%20");
    WebElement error = browser.find("#yasgui .active .yasr_results .errorResult");
    browser.until("words", () -> error.getText().length() > 20);
    assertTrue(error.getText().contains("line 1"), error.getText());
    browser.picture("desk-error");
    browser.faults();
    assertEquals(List.of(), browser.strangers());
  }

  @ParameterizedTest
  @CsvSource({
    "start, /",
    "search, /search?q=missile",
    "nothing found, /search?q=zzzz",
    "articles, /articles",
    "statements, /statements",
    "attitudes, /attitudes",
    "attitudes of a kind, /attitudes?kind=Expectation",
    "proposals, /proposals",
    "responses, /responses",
    "acts, /acts",
    "search of a kind, /search?q=missile&kind=statement",
    "attitudes found, /search?q=expected&kind=attitude",
    "office found, /search?q=chinese+foreign+minister",
    "some words found, /search?q=missile+zzzz",
    "answer, /sparql?query=SELECT * { ?s a ?type } LIMIT 3",
    "answer of triples, /sparql?query=DESCRIBE <http://localhost:3030/id/actor/china>",
    "actors, /actors",
    "initiatives, /initiatives",
    "timeline, /timeline",
    "timeline of a year, /timeline?from=2017&until=2017",
    "relations, /relations",
    "threats, /relations?relation=threatens",
    "nothing left, /relations?from=1901&until=1902",
    "questions, /questions",
    "question, /questions/joint-suspension",
    "ontology, /ontology",
    "topic, /topic/sanctions",
    "event type, /event-type/Meeting",
    "data set, /dataset",
    "desk, /sparql",
    "missing, /nowhere",
    "actor, /page/actor/china",
    "actor in full, /page/actor/china?show=said",
    "acts of an actor, /page/actor/china?show=did",
    "attitudes of an actor, /page/actor/china?show=held",
    "person, /page/actor/donald-trump",
    "actor of whom nothing is told, /page/actor/visegrad-group",
    "question with wide table, /questions/why-the-same",
    "PLOVER root, /code/plover/ACCUSE",
    "article, /page/article/2017-09-07-launchers-in-seongju.txt"
  })
  void everyPageIsSoundOnDeskAndPhone(String name, String path) {
    sound(name, path);
  }

  @ParameterizedTest
  @CsvSource({
    "Statement",
    "Attitude",
    "Proposal",
    "Response",
    "Event",
    "Act",
    "Mention",
    "Initiative",
    "Occasion"
  })
  void everyFactIsSoundOnDeskAndPhone(String type) {
    List<String> found = ofType(type);
    assertFalse(found.isEmpty());
    sound(type, "/page/" + found.get(0));
  }

  /** The things of a class of the ontology, by their paths below {@code /id/}. */
  private static List<String> ofType(String type) {
    String dip = "https://w3id.org/communique/ontology#";
    List<String> found = new ArrayList<>();
    return store.read(
        data -> {
          data.find(
                  org.apache.jena.graph.Node.ANY,
                  org.apache.jena.graph.Node.ANY,
                  org.apache.jena.vocabulary.RDF.Nodes.type,
                  org.apache.jena.graph.NodeFactory.createURI(dip + type))
              .forEachRemaining(
                  q -> found.add(q.getSubject().getURI().replaceFirst("^.*?/id/", "")));
          return found;
        });
  }

  private static void sound(String name, String path) {
    for (int width : new int[] {1280, 390}) {
      browser.size(width, 900).open(path);
      browser.find("h1");
      browser.picture(name.replace(' ', '-').toLowerCase(java.util.Locale.ROOT) + "-" + width);
      assertNothingWrong(path);
      assertEquals(List.of(), browser.barriers(), path);
      assertFalse(browser.widerThanWindow(), path + " is wider than " + width);
      assertEquals(List.of(), browser.run(DISORDER), path);
    }
  }

  private static void assertNothingWrong(String what) {
    assertEquals(
        List.of(), browser.faults().stream().filter(f -> !f.contains("/nowhere")).toList(), what);
    assertEquals(List.of(), browser.strangers(), what);
  }
}
