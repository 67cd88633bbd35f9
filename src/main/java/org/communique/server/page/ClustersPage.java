package org.communique.server.page;

import java.util.List;

/**
 * The initiatives and occasions, a page at a time.
 *
 * @param kinds to choose from
 */
public record ClustersPage(List<Cluster> clusters, List<Choice> kinds, Paging paging) {
  private static final int SIZE = 40;

  static Page of(List<Cluster> all, Ask ask) {
    Facet<Cluster> kind = Facet.single("kind", ask, Cluster::kind);
    Facets<Cluster> facets = Facets.of(all, List.of(kind));
    Paging paging = Paging.of(ask, facets.left().size(), SIZE);
    return Page.of(
        "clusters",
        new ClustersPage(
            paging.of(facets.left()), Choice.most(facets.count("kind"), kind.chosen(), 3), paging),
        "Initiatives and occasions",
        "initiatives");
  }
}
