package org.communique.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show, and that they do no more. */
class PagesTest {
  private static final Pattern PLACE = Pattern.compile("<[^>]*>");

  @TempDir static Path folder;
  private static Sample sample;

  @BeforeAll
  static void serve() {
    sample = Sample.serve(folder);
  }

  @AfterAll
  static void stop() {
    sample.close();
  }

  private static List<String> links(String page, String start) {
    Matcher matcher =
        Pattern.compile("href=\"(" + Pattern.quote(start) + "[^\"]*)\"").matcher(page);
    List<String> links = new ArrayList<>();
    while (matcher.find()) {
      links.add(matcher.group(1).replace("&amp;", "&"));
    }
    return links;
  }

  @Test
  void oneFindsTheWayFromASearchToTheSentence() throws Exception {
    String found = sample.page("/search?q=wang");
    String actor = sample.page(links(found, "/page/actor/wang-yi").get(0));
    String statement = sample.page(links(actor, "/page/statement/").get(0));
    assertTrue(statement.contains("Wang Yi"));
    String marked = links(statement, "/page/article/freeze.txt?mark=").get(0);
    String article = sample.page(marked.replaceFirst("#.*", ""));
    String id = marked.substring(marked.indexOf('#') + 1);
    assertTrue(article.contains("id=\"" + id + "\""), id);
    assertTrue(Pattern.compile("class=\"p statement here[^\"]*\"").matcher(article).find());
  }

  @Test
  void whoHeldAnOfficeIsFoundByTheOfficeAndTheYear() throws Exception {
    String holders = "/page/actor/wang-yi";
    assertTrue(sample.page("/search?q=China%27s+foreign+minister+in+2017").contains(holders));
    assertTrue(sample.page("/search?q=Chinese+Foreign+Minister").contains("2013-03-16"));
    assertFalse(sample.page("/search?q=China+foreign+minister+2011").contains("2013-03-16"));
    assertFalse(sample.page("/search?q=Russian+foreign+minister+2017").contains("2013-03-16"));
    assertFalse(sample.page("/search?q=chinese+president+2017").contains("2013-03-16"));
  }

  /** What a browser without scripts sends, and what programs send. */
  @Test
  void aQueryIsAnsweredByATableForPeopleAlone() throws Exception {
    String query = "/sparql?query=SELECT+%2A+%7B+VALUES+%3Fword+%7B+%22a+freeze%22+%7D+%7D";
    String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    assertTrue(sample.get(query, "Accept", browser).body().contains(">a freeze</bdi></td>"));
    assertTrue(sample.get(query + "&output=html", "Accept", "*/*").body().contains("<table"));
    assertTrue(sample.get(query, "Accept", "*/*").body().startsWith("{"));
    assertTrue(sample.get(query + "&output=csv", "Accept", browser).body().startsWith("word"));
    assertFalse(sample.get(query + "&timeout=5", "Accept", browser).body().contains("<main"));
    HttpResponse<String> wrong = sample.get("/sparql?query=SELECT+x", "Accept", browser);
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("line 1"));
    String ask = sample.get("/sparql?query=ASK+%7B%7D", "Accept", browser).body();
    assertTrue(ask.contains(">yes</bdi>"));
    String federated =
        "/sparql?query=SELECT+%2A+%7B+SERVICE+%3Chttp%3A%2F%2Flocalhost%3A1%2F%3E+%7B%7D+%7D";
    assertFalse(sample.get(federated, "Accept", browser).body().contains("<td"), "no other hosts");
  }

  @Test
  void marksStandAtTheirWordsAlsoBehindSignsOfTwoUnits() throws Exception {
    String article = sample.page("/page/article/freeze.txt");
    assertTrue(article.contains(">suspend its nuclear tests</span>"));
    assertTrue(article.contains(">the idea of a freeze</span>"));
    assertTrue(article.contains(">launched</span>"));
  }

  @Test
  void theTextIsAllThereWhateverIsMarked() throws Exception {
    String article = sample.page("/page/article/freeze.txt");
    String text =
        PLACE
            .matcher(article.replaceAll("<a class=\"ref[^>]*>\\d+</a>", ""))
            .replaceAll("")
            .replace("&#34;", "\"")
            .replace("&#39;", "'");
    assertTrue(
        text.contains(
            "Wednesday urged North Korea to suspend its nuclear tests and called on the United"
                + " States to halt its military exercises."),
        text);
  }

  @Test
  void everyMarkHasItsNumberAndANoteWithTheSame() throws Exception {
    String article = sample.page("/page/article/freeze.txt");
    for (String kind : List.of("statement", "proposal", "response", "event")) {
      Matcher mark =
          Pattern.compile("<a class=\"ref " + kind + "\" href=\"([^\"]*)\"[^>]*>(\\d+)</a>")
              .matcher(article);
      assertTrue(mark.find(), kind);
      assertTrue(
          article.contains(
              "href=\"" + mark.group(1) + "\"><span class=\"number\">" + mark.group(2)),
          kind);
    }
  }

  @Test
  void whatWasLeftOutIsToBeSeenAsSuch() throws Exception {
    String article = sample.page("/page/article/freeze.txt");
    assertTrue(
        Pattern.compile("class=\"row furniture\">\\s*<p class=\"block\">").matcher(article).find());
  }

  @Test
  void aStatementSaysHowItsSpeakerWasFound() throws Exception {
    String actor = sample.page("/page/actor/wang-yi?show=said");
    String statement = sample.page(links(actor, "/page/statement/").get(0));
    assertTrue(statement.contains("A pronoun that takes up somebody named before."));
  }

  @Test
  void listsAreFiltered() throws Exception {
    assertTrue(sample.page("/page/actor/wang-yi?show=proposed").contains("3 found"));
    assertTrue(
        sample.page("/page/actor/wang-yi?show=proposed&with=north-korea").contains("1 found"));
    String nothing = sample.page("/page/actor/wang-yi?show=proposed&year=1999");
    assertTrue(nothing.contains("Nothing fits"));
    assertTrue(nothing.contains("href=\"/page/actor/wang-yi?show=proposed\">Show everything"));
    assertTrue(nothing.contains("selected>1999 (0)"), "what was chosen stays chosen");
  }

  /** Alone, and each together with each choice of the other filters. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/actor/wang-yi?show=proposed",
        "/page/actor/north-korea?show=asked",
        "/page/actor/wang-yi?show=said",
        "/proposals?"
      })
  void theNumberBesideAChoiceIsWhatItLeaves(String path) throws Exception {
    int tried = 0;
    for (Map.Entry<String, Integer> one : choices(sample.page(path)).entrySet()) {
      String left = sample.page(path + "&" + one.getKey());
      assertEquals(one.getValue(), found(left), one.getKey());
      for (Map.Entry<String, Integer> two : choices(left).entrySet()) {
        if (!parameter(two.getKey()).equals(parameter(one.getKey()))) {
          String both = path + "&" + one.getKey() + "&" + two.getKey();
          assertEquals(two.getValue(), found(sample.page(both)), both);
          tried++;
        }
      }
    }
    assertTrue(tried > 0, path);
  }

  private static String parameter(String choice) {
    return choice.substring(0, choice.indexOf('='));
  }

  /** The choices of all filters of a page that are not chosen yet, and their numbers. */
  private static Map<String, Integer> choices(String page) {
    Map<String, Integer> choices = new TreeMap<>();
    Matcher select =
        Pattern.compile("(?s)<select id=\"by-[a-z]+\" name=\"([a-z]+)\">(.*?)</select>")
            .matcher(page);
    while (select.find()) {
      Matcher option =
          Pattern.compile("<option value=\"([^\"]+)\">[^<]*\\((\\d+)\\)</option>")
              .matcher(select.group(2));
      while (option.find()) {
        choices.put(
            select.group(1) + "=" + URLEncoder.encode(option.group(1), StandardCharsets.UTF_8),
            Integer.valueOf(option.group(2)));
      }
    }
    return choices;
  }

  private static int found(String page) {
    Matcher found = Pattern.compile("(\\d+) found").matcher(page);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }

  @ParameterizedTest
  @ValueSource(strings = {"asks", "supports", "opposes", "meets", "addresses", "accuses"})
  void aRowOfTheMapLeadsToAsManyFactsAsItSays(String relation) throws Exception {
    String page = sample.page("/relations?relation=" + relation);
    Matcher row =
        Pattern.compile(
                "class=\"does "
                    + relation
                    + "\" href=\"([^\"]*)\">[^<]*</a></td><td>.*?</td><td class=\"n\">(\\d+)<")
            .matcher(page);
    while (row.find()) {
      String href = row.group(1).replace("&amp;", "&");
      assertEquals(Integer.parseInt(row.group(2)), found(sample.page(href)), href);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/timeline?from=1901&until=1902",
        "/relations?from=1901&until=1902",
        "/actors?kind=river",
        "/articles?year=1901",
        "/acts?kind=AID",
        "/page/actor/china?show=said&topic=none"
      })
  void aFilterThatLeavesNothingSaysSo(String path) throws Exception {
    assertTrue(sample.page(path).contains("Nothing fits all that was chosen"), path);
  }

  @Test
  void aFactSaysHowSureItIsAndWhy() throws Exception {
    String actor = sample.page("/page/actor/wang-yi?show=said");
    String statement = sample.page(links(actor, "/page/statement/").get(0));
    String why = statement.substring(statement.indexOf("How sure is this, and why?"));
    assertTrue(why.contains("<span class=\"sure less-sure\">less sure</span>"), why);
    assertTrue(why.contains("is taken for"), why);
    assertTrue(why.contains("whose words they are"), why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/articles",
        "/actors",
        "/timeline",
        "/relations",
        "/questions",
        "/initiatives",
        "/questions/meetings",
        "/questions/store-contents",
        "/search?q=freeze",
        "/search",
        "/event-type/",
        "/event-type/MissileTest",
        "/topic/",
        "/cue/",
        "/cue/urge",
        "/office/",
        "/page/actor/china",
        "/page/place/nowhere",
        "/page/graph/freeze.txt",
        "/timeline?type=MissileTest&from=2017&until=2017&page=99",
        "/relations?relation=asks",
        "/page/actor/china?show=mentioned&page=-3",
        "/search?q=%22%29+OR+%2A%3A%2A&kind=statement"
      })
  void everyPageIsWholeAndAsksNoOtherHost(String path) throws Exception {
    HttpResponse<String> got = sample.get(path, "Accept", "text/html");
    String page = got.body();
    assertTrue(got.statusCode() == 200 || path.contains("nowhere"), path + got.statusCode());
    assertTrue(page.startsWith("<!DOCTYPE html>") && page.stripTrailing().endsWith("</html>"));
    assertEquals(1, page.split("<h1", -1).length - 1, "one h1");
    assertEquals(1, page.split("<main", -1).length - 1, "one main");
    assertFalse(page.contains(" style=") || page.contains(" onclick="), path);
    assertTrue(links(page, "http").stream().allMatch(l -> page.contains("href=\"" + l + "\"")));
    for (String source : List.of("src=\"http", "src=\"//", "@import", "url(http")) {
      assertFalse(page.contains(source), source);
    }
  }

  @Test
  void theTimelineDrawsWhatItsTableSays() throws Exception {
    String page = sample.page("/timeline?type=MissileTest");
    assertTrue(page.contains("<circle class=\"event\""));
    assertTrue(page.contains("2017-03-06"));
  }

  @Test
  void theMapDrawsWhoAsksWhom() throws Exception {
    String page = sample.page("/relations?relation=asks");
    assertTrue(page.contains("class=\"line asks\""));
    assertTrue(page.contains("Wang Yi asks North Korea (1)"), page);
    assertFalse(page.contains("class=\"line meets\""));
  }

  @Test
  void aQuestionShowsItsAnswerAndLeadsToTheDesk() throws Exception {
    String page = sample.page("/questions/weapon-tests");
    assertTrue(page.contains("launched"));
    assertTrue(page.contains("href=\"/sparql#query="));
    assertEquals(404, sample.get("/questions/no-such", "Accept", "text/html").statusCode());
    assertEquals(404, sample.get("/questions/tables/events").statusCode());
  }

  @Test
  void slowQueriesDoNotKeepPagesWaiting() throws Exception {
    String slow =
        "/sparql?query=SELECT%20%28COUNT%28%2A%29%20AS%20%3Fn%29%20%7B%20%3Fa%20%3Fb%20%3Fc%20.%20"
            + "%3Fd%20%3Fe%20%3Ff%20.%20%3Fg%20%3Fh%20%3Fi%20%7D&timeout=1";
    List<CompletableFuture<Integer>> queries = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      queries.add(
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return sample.get(slow).statusCode();
                } catch (Exception e) {
                  return 0;
                }
              },
              r -> {
                Thread thread = new Thread(r);
                thread.setDaemon(true);
                thread.start();
              }));
    }
    Thread.sleep(300);
    assertEquals(200, sample.get("/page/actor/china").statusCode());
    assertTrue(queries.stream().anyMatch(q -> !q.isDone()), "the page came while queries waited");
    queries.forEach(q -> assertEquals(503, q.join()));
  }
}
