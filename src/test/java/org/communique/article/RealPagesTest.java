package org.communique.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.communique.lexicon.Furniture;
import org.communique.model.Article;
import org.communique.model.Block;
import org.junit.jupiter.api.Test;

/** Real pages and what careful readers marked on them: noise is left out, facts are not. */
class RealPagesTest {
  private static final Path SHARED = Path.of(System.getProperty("shared", "../shared"));
  private static final Furniture FURNITURE = Furniture.load();

  @Test
  void noiseIsLeftOutAndFactsAreRead() throws IOException {
    assumeTrue(
        Files.isDirectory(SHARED.resolve("gold")), "no ../shared/gold: real pages not tried");
    List<String> misses = new ArrayList<>();
    try (Stream<Input> articles =
        Articles.read(List.of(SHARED.resolve("articles")), Optional.empty())) {
      articles.forEach(input -> misses.addAll(misses(((Input.Read) input).article())));
    }
    assertEquals(List.of(), misses);
  }

  private static List<String> misses(Article article) {
    JsonObject gold = gold(article.id());
    List<Block> blocks = Layout.blocks(article, FURNITURE);
    List<String> misses = new ArrayList<>();
    for (JsonElement words : array(gold, "noise")) {
      require(article, blocks, words, "noise", k -> !k.read(), misses);
    }
    for (JsonElement statement : array(gold, "statements")) {
      for (JsonElement words : array(statement.getAsJsonObject(), "content")) {
        require(article, blocks, words, "statement", Block.Kind::tells, misses);
      }
    }
    for (JsonElement event : array(gold, "events")) {
      require(
          article,
          blocks,
          event.getAsJsonObject().get("trigger"),
          "event",
          Block.Kind::read,
          misses);
    }
    return misses;
  }

  private static void require(
      Article article,
      List<Block> blocks,
      JsonElement words,
      String what,
      Predicate<Block.Kind> kind,
      List<String> misses) {
    JsonElement first = words.isJsonArray() ? words.getAsJsonArray().get(0) : words;
    String sought = first.getAsString();
    boolean found =
        blocks.stream()
            .filter(b -> kind.test(b.kind()))
            .anyMatch(b -> plain(b.span().in(article.text())).contains(plain(sought)));
    boolean noise = what.equals("noise");
    boolean read =
        noise
            && sought.length() > 20
            && blocks.stream()
                .filter(b -> b.kind().read())
                .anyMatch(b -> b.span().in(article.text()).equals(sought));
    if (!found || read) {
      misses.add(article.id() + ": " + what + ": " + sought);
    }
  }

  /** Annotators typed plain spaces for the no-break ones of the pages. */
  private static String plain(String words) {
    return words.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static JsonArray array(JsonObject object, String field) {
    return object.has(field) ? object.getAsJsonArray(field) : new JsonArray();
  }

  private static JsonObject gold(String id) {
    Path file = SHARED.resolve("gold").resolve(id.replaceFirst("\\.txt$", ".json"));
    try {
      return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
