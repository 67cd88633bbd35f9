package org.communique.server.page;

import org.apache.jena.graph.Node;

/**
 * What pages ask the graph for over and over, of one state of the store: labels, dates, what there
 * is of an actor, who does what towards whom.
 */
final class Memory {
  private final long version;
  private final Memo<Node, String> labels = new Memo<>(50_000);
  private final Memo<Node, ActorLink> actors = new Memo<>(20_000);
  private final Memo<Node, String> dates = new Memo<>(50_000);
  private final Memo<Node, ActorFacts> facts = new Memo<>(200);
  private final Kept<Ties> ties = new Kept<>(Ties::of);

  Memory(long version) {
    this.version = version;
  }

  /** Of the store, as {@link org.communique.store.Store#version} tells it. */
  long version() {
    return version;
  }

  Memo<Node, String> labels() {
    return labels;
  }

  Memo<Node, ActorLink> actors() {
    return actors;
  }

  Memo<Node, String> dates() {
    return dates;
  }

  Memo<Node, ActorFacts> facts() {
    return facts;
  }

  Kept<Ties> ties() {
    return ties;
  }
}
