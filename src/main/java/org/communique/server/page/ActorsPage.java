package org.communique.server.page;

import java.util.List;

/**
 * The actors that articles name, a page at a time, by kind if wanted.
 *
 * @param kinds to choose from
 */
public record ActorsPage(List<Actors.Entry> actors, List<Choice> kinds, Paging paging) {
  private static final int SIZE = 60;

  static Page of(Actors all, Ask ask) {
    Facet<Actors.Entry> kind = Facet.single("kind", ask, e -> e.actor().kind());
    Facets<Actors.Entry> facets = Facets.of(all.all(), List.of(kind));
    Paging paging = Paging.of(ask, facets.left().size(), SIZE);
    return Page.of(
        "actors",
        new ActorsPage(
            paging.of(facets.left()), Choice.most(facets.count("kind"), kind.chosen(), 9), paging),
        "Actors",
        "actors");
  }
}
