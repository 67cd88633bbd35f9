package org.communique.server.page;

import java.util.List;
import java.util.Locale;

/**
 * The facts of one kind from all articles, the latest first, filtered, a page at a time.
 *
 * @param years to choose from
 * @param sorts kinds of statements, proposals, responses or acts to choose from
 */
public record FactsPage(
    Kind kind, List<Choice> years, List<Choice> sorts, List<Fact> facts, Paging paging) {
  private static final int SORTS = 60;

  /** Where the facts of a kind are listed. Events have a timeline of their own. */
  public static String path(Kind kind) {
    return kind == Kind.EVENT ? "/timeline" : "/" + kind.key() + "s";
  }

  static Page of(View view, Kind kind, AllFacts all, Ask ask) {
    Facet<AllFacts.Entry> year = Facet.single("year", ask, AllFacts.Entry::year);
    Facet<AllFacts.Entry> sort = Facet.of("kind", ask, AllFacts.Entry::sort);
    Facets<AllFacts.Entry> facets = Facets.of(all.all(), List.of(year, sort));
    Paging paging = Paging.of(ask, facets.left().size(), Site.SIZE);
    FactsPage page =
        new FactsPage(
            kind,
            Choice.byValue(facets.count("year"), year.chosen()),
            Choice.most(facets.count("kind"), sort.chosen(), SORTS),
            paging.of(facets.left()).stream().map(e -> Fact.of(view, e.node())).toList(),
            paging);
    String title = kind.key().substring(0, 1).toUpperCase(Locale.ROOT) + kind.key().substring(1);
    return Page.of("facts", page, title + "s", "");
  }

  public String path() {
    return path(kind);
  }
}
