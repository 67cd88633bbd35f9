package org.communique.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The actors that articles name, a page at a time, by kind if wanted.
 *
 * @param kinds to choose from
 */
public record ActorsPage(List<Actors.Entry> actors, List<Choice> kinds, Paging paging) {
  private static final int SIZE = 60;

  static Page of(Actors all, Ask ask) {
    String kind = ask.text("kind");
    Map<Link, Integer> kinds = new HashMap<>();
    all.all()
        .forEach(e -> kinds.merge(new Link(e.actor().kind(), e.actor().kind()), 1, Integer::sum));
    List<Actors.Entry> left =
        all.all().stream().filter(e -> kind.isEmpty() || e.actor().kind().equals(kind)).toList();
    Paging paging = Paging.of(ask, left.size(), SIZE);
    return Page.of(
        "actors",
        new ActorsPage(paging.of(left), Choice.most(kinds, kind, 9), paging),
        "Actors",
        "actors");
  }
}
