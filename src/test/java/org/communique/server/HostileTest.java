package org.communique.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An article that tries to run scripts stays text on every page; so does what comes in addresses.
 */
class HostileTest {
  private static final Pattern TAG_OF_THEIRS =
      Pattern.compile("<(script>|script [^s]|img|b>|i>)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HANDLER = Pattern.compile("<[^>]*\\son\\w+=(?![^<]*&#3)");

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/articles",
        "/articles?publisher=%3Ci%3EThe+Paper%3C%2Fi%3E",
        "/actors",
        "/page/actor/eve",
        "/page/actor/eve?show=said",
        "/search?q=eve+esrever",
        "/page/article/" + Hostile.PATH,
        "/page/graph/" + Hostile.PATH,
        "/questions/direct-quotations",
        "/questions/most-quoted",
        "/relations",
        "/timeline"
      })
  void theTextStaysText(String path) throws Exception {
    isHarmless(sample.page(path), path);
  }

  private static void isHarmless(String page, String path) {
    assertFalse(TAG_OF_THEIRS.matcher(page).find(), path);
    assertFalse(HANDLER.matcher(page).find(), path);
    assertFalse(page.contains("href=\"javascript:"), path);
    assertFalse(page.contains(">49<"), path);
  }

  @Test
  void whatItSaidIsShownAsItStands() throws Exception {
    String article = sample.page("/page/article/" + Hostile.PATH);
    assertTrue(article.contains("&lt;script&gt;alert('text')&lt;/script&gt; headline"), article);
    assertTrue(article.contains("&lt;img src=x onerror=alert(2)&gt; ${7*7}"));
    String statement = sample.page("/page/actor/eve?show=said");
    assertTrue(statement.contains("&lt;img src=x onerror=alert(2)&gt;"));
  }

  @Test
  void wordsThatRunBackwardsKeepToThemselves() throws Exception {
    String article = sample.page("/page/article/" + Hostile.PATH);
    assertTrue(
        Pattern.compile("<p class=\"words\" dir=\"auto\">[^<]*\u200F\u202E")
            .matcher(article)
            .find());
    String actor = sample.page("/page/actor/eve");
    assertTrue(actor.contains("<h1><bdi>Eve "));
    assertTrue(sample.get("/site.css").body().contains("unicode-bidi: isolate"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
        "/search?q=%22%20onfocus%3Dalert(1)%20x%3D%22",
        "/search?q=" + "%7B%7D%5B%5D%28%29%5E%7E%3A%2F%5C%2B-%21%26%7C%3F%2A%22",
        "/page/article/freeze.txt?mark=%22%3E%3Cscript%3E",
        "/page/actor/china?show=said&year=%22%3E%3Cimg%3E&with=%3E%20%7D%20%3Fs%20%3Fp%20%3Fo",
        "/timeline?type=%22%3E%3Cimg%3E&page=99999999999999",
        "/page/actor/%3E%20%7D%20DROP%20ALL%20%7B%20%3Cx",
        "/page/%3Cscript%3E",
        "/%3Cscript%3Ealert(1)%3C/script%3E",
        "/page/..%2F..%2Fetc%2Fpasswd",
        "/page/actor/%zz",
        "/id/%00"
      })
  void whatComesInAddressesIsNeverBelieved(String path) throws Exception {
    HttpResponse<String> got;
    try {
      got = sample.get(path, "Accept", "text/html");
    } catch (IllegalArgumentException e) {
      return; // no client can ask that
    }
    assertTrue(got.statusCode() < 500, path + " " + got.statusCode());
    isHarmless(got.body(), path);
  }

  @Test
  void anyAnswerForbidsScriptsOfOthers() throws Exception {
    for (String path : new String[] {"/", "/page/actor/eve", "/nowhere", "/data/actor/eve"}) {
      HttpResponse<String> got = sample.get(path);
      String policy = Sample.header(got, "Content-Security-Policy");
      assertTrue(policy.contains("default-src 'none'"), path);
      assertTrue(policy.contains("script-src 'self'"), path);
      assertFalse(policy.contains("unsafe"), path);
      assertEquals("nosniff", Sample.header(got, "X-Content-Type-Options"), path);
    }
  }
}
