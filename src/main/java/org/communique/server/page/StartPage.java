package org.communique.server.page;

import java.util.List;
import org.communique.rdf.QueryFile;

/** What is here, how much of it, what is new, and what people may ask. */
public record StartPage(
    Counts counts,
    List<ArticleLink> latest,
    List<Actors.Entry> actors,
    List<Cluster> clusters,
    List<QueryFile> questions) {
  private static final int CLUSTERS = 5;
  private static final int LATEST = 6;
  private static final int ACTORS = 12;
  private static final int QUESTIONS = 9;

  static Page of(
      Counts counts,
      Articles articles,
      Actors actors,
      List<Cluster> clusters,
      List<QueryFile> questions) {
    return Page.of(
        "start",
        new StartPage(
            counts,
            articles.all().stream().limit(LATEST).toList(),
            actors.all().stream().limit(ACTORS).toList(),
            clusters.stream().limit(CLUSTERS).toList(),
            questions.stream().limit(QUESTIONS).toList()),
        "",
        "");
  }
}
