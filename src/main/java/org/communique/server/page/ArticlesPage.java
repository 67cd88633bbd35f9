package org.communique.server.page;

import java.util.List;

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
    Facet<ArticleLink> year = Facet.single("year", ask, ArticlesPage::year);
    Facet<ArticleLink> publisher = Facet.single("publisher", ask, ArticleLink::publisher);
    Facets<ArticleLink> facets = Facets.of(all.all(), List.of(year, publisher));
    Paging paging = Paging.of(ask, facets.left().size(), SIZE);
    return Page.of(
        "articles",
        new ArticlesPage(
            paging.of(facets.left()),
            Choice.byValue(facets.count("year"), year.chosen()),
            Choice.most(facets.count("publisher"), publisher.chosen(), PUBLISHERS),
            paging),
        "Articles",
        "articles");
  }

  private static String year(ArticleLink article) {
    return article.date().length() < 4 ? "" : article.date().substring(0, 4);
  }
}
