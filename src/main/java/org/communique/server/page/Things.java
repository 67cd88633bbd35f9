package org.communique.server.page;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;
import org.communique.server.data.Addresses;
import org.communique.server.data.Alternates;
import org.communique.store.Store;

/**
 * The pages of things of the graph, at {@code /page/KIND/...}: each kind that has a page of its
 * own, and a plain one for all others.
 */
final class Things implements Room {
  private static final String PREFIX = "/page/";

  private final Store store;
  private final Addresses addresses;
  private final Memories memory;
  private final Lexicon lexicon;

  Things(Store store, Addresses addresses, Memories memory, Lexicon lexicon) {
    this.store = store;
    this.addresses = addresses;
    this.memory = memory;
    this.lexicon = lexicon;
  }

  @Override
  public Optional<Page> page(Ask ask) {
    if (!ask.path().startsWith(PREFIX)) {
      return Optional.empty();
    }
    Node thing = addresses.thing(ask.path().substring(PREFIX.length()));
    return store.read(
        data -> {
          View view = new View(data, addresses, memory.now());
          boolean known =
              view.find(thing, Node.ANY, Node.ANY).hasNext()
                  || data.contains(thing, Node.ANY, Node.ANY, Node.ANY);
          return known
              ? Optional.of(page(view, thing, ask).with(Alternates.of(addresses, thing)))
              : Optional.empty();
        });
  }

  private Page page(View view, Node thing, Ask ask) {
    if (view.is(thing, Vocabulary.ARTICLE)) {
      return ArticlePage.of(view, thing, ask);
    }
    Optional<Kind> fact = Kind.ofPath(addresses.path(thing).orElse(""));
    if (fact.filter(k -> view.is(thing, k.type())).isPresent()) {
      return FactPage.of(view, thing);
    }
    if (view.is(thing, Vocabulary.INITIATIVE) || view.is(thing, Vocabulary.OCCASION)) {
      return ClusterPage.of(view, thing, ask);
    }
    if (addresses.path(thing).orElse("").startsWith("actor/")) {
      return ActorPage.of(view, lexicon, thing, ask);
    }
    return ThingPage.of(view, thing, ask);
  }
}
