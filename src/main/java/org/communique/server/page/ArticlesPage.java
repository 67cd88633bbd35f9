package org.communique.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The articles, the latest first, a page at a time.
 *
 * @param years to choose from
 * @param publishers to choose from
 */
public record ArticlesPage(
    List<ArticleLink> articles, List<Choice> years, List<Choice> publishers, Paging paging) {
  private static final int SIZE = 40;
  private static final int PUBLISHERS = 40;

  static Page of(Articles all, Ask ask) {
    String year = ask.text("year");
    String publisher = ask.text("publisher");
    Map<Link, Integer> years = new HashMap<>();
    Map<Link, Integer> publishers = new HashMap<>();
    for (ArticleLink article : all.all()) {
      String of = year(article);
      if (!of.isEmpty()) {
        years.merge(new Link(of, of), 1, Integer::sum);
      }
      if (!article.publisher().isEmpty()) {
        publishers.merge(new Link(article.publisher(), article.publisher()), 1, Integer::sum);
      }
    }
    List<ArticleLink> left =
        all.all().stream()
            .filter(a -> year.isEmpty() || year(a).equals(year))
            .filter(a -> publisher.isEmpty() || a.publisher().equals(publisher))
            .toList();
    Paging paging = Paging.of(ask, left.size(), SIZE);
    return Page.of(
        "articles",
        new ArticlesPage(
            paging.of(left),
            Choice.byValue(years, year),
            Choice.most(publishers, publisher, PUBLISHERS),
            paging),
        "Articles",
        "articles");
  }

  private static String year(ArticleLink article) {
    return article.date().length() < 4 ? "" : article.date().substring(0, 4);
  }
}
