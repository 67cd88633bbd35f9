package org.communique.server.page;

import org.apache.jena.graph.Node;

/** What pages ask the graph for over and over: labels, dates, what there is of an actor. */
final class Memory {
  private final Memo<Node, String> labels = new Memo<>(50_000);
  private final Memo<Node, ActorLink> actors = new Memo<>(20_000);
  private final Memo<Node, String> dates = new Memo<>(50_000);
  private final Memo<Node, ActorFacts> facts = new Memo<>(200);

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
}
