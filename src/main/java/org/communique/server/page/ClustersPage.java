package org.communique.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The initiatives and occasions, a page at a time.
 *
 * @param kinds to choose from
 */
public record ClustersPage(List<Cluster> clusters, List<Choice> kinds, Paging paging) {
  private static final int SIZE = 40;

  static Page of(List<Cluster> all, Ask ask) {
    String kind = ask.text("kind");
    Map<Link, Integer> kinds = new HashMap<>();
    all.forEach(c -> kinds.merge(new Link(c.kind(), c.kind()), 1, Integer::sum));
    List<Cluster> left = all.stream().filter(c -> kind.isEmpty() || c.kind().equals(kind)).toList();
    Paging paging = Paging.of(ask, left.size(), SIZE);
    return Page.of(
        "clusters",
        new ClustersPage(paging.of(left), Choice.most(kinds, kind, 2), paging),
        "Initiatives and occasions",
        "initiatives");
  }
}
