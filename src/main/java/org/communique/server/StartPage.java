package org.communique.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.communique.rdf.Iris;
import org.communique.rdf.QueryFile;
import org.communique.store.Store;

/**
 * What is here, how much of it, and what may be asked. The store does not change while it is
 * served.
 */
final class StartPage {
  private StartPage() {}

  static String of(Store store, List<QueryFile> questions) {
    String example = questions.stream().map(QueryFile::text).findFirst().orElse("ASK {}");
    return Template.of("start.html")
        .fill(
            Map.of(
                "counts", counts(Counts.of(store)),
                "questions", questions(questions),
                "example", example,
                "ontologyGraph", encode(new Iris(store.base()).ontologyGraph().getURI()),
                "base", store.base()));
  }

  private static String counts(List<Counts.Count> counts) {
    Template one = Template.of("count.html");
    return counts.stream()
        .map(c -> one.fill(Map.of("what", c.what(), "number", String.format("%,d", c.number()))))
        .collect(Collectors.joining());
  }

  private static String questions(List<QueryFile> questions) {
    Template one = Template.of("question.html");
    return questions.stream()
        .map(
            q ->
                one.fill(
                    Map.of(
                        "title", q.title(),
                        "question", q.question(),
                        "sparql", q.text(),
                        "query", encode(q.text()))))
        .collect(Collectors.joining());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
