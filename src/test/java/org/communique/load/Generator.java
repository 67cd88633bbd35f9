package org.communique.load;

import com.google.gson.JsonObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Writes varied articles, the same ones for the same number. They are of no truth; that the reading
 * of them gives about as much graph for a word as that of real ones is all that matters.
 */
final class Generator {
  private static final LocalDate FIRST_DAY = LocalDate.of(2012, 1, 1);
  private static final int DAYS = 2900;

  private final Grammar grammar = Grammar.read("/load/articles.grammar");
  private final List<State> states = State.all();

  /** Writes articles into a {@code .jsonl} file, from a number on. */
  void write(int from, int articles, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int number = from; number < from + articles; number++) {
        out.write(article(number));
        out.newLine();
      }
    }
  }

  /** An article as a line of JSON. */
  String article(int number) {
    Random random = new Random(number);
    Scenery scenery = new Scenery(states, random);
    StringBuilder text = new StringBuilder();
    paragraph(text, "first", random, scenery);
    paragraph(text, "second", random, scenery);
    int paragraphs = 8 + random.nextInt(12);
    for (int i = 0; i < paragraphs; i++) {
      paragraph(text, "body", random, scenery);
    }
    JsonObject article = new JsonObject();
    article.addProperty("id", String.format("load-%05d", number));
    article.addProperty("title", grammar.expand("title", random, scenery::word));
    article.addProperty("publisher", "Load");
    article.addProperty("published", FIRST_DAY.plusDays(random.nextInt(DAYS)).toString());
    article.addProperty("text", text.toString());
    return article.toString();
  }

  private void paragraph(StringBuilder text, String rule, Random random, Scenery scenery) {
    text.append(grammar.expand(rule, random, scenery::word)).append("\n\n");
  }
}
