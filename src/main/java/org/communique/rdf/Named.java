package org.communique.rdf;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.model.Act;
import org.communique.model.Attitude;
import org.communique.model.Cue;
import org.communique.model.Event;
import org.communique.model.Extraction;
import org.communique.model.Proposal;
import org.communique.model.Response;
import org.communique.model.Statement;

/** A fact and its name in the graph. */
record Named<T>(T fact, Node node) {

  /** All facts of an article and their names; of facts that are equal only one is kept. */
  record All(
      List<Named<Statement>> statements,
      List<Named<Attitude>> attitudes,
      List<Named<Proposal>> proposals,
      List<Named<Response>> responses,
      List<Named<Event>> events,
      List<Named<Act>> acts) {}

  static All all(Extraction extraction, Passages passages) {
    return new All(
        name(
            extraction.statements(),
            s -> passages.named("statement", s.content().get(0)),
            s -> s.cue().map(c -> place(c, passages)).orElse("uncued")),
        name(
            extraction.attitudes(),
            a -> passages.named("attitude", a.content()),
            a -> place(a.cue(), passages)),
        name(
            extraction.proposals(),
            p -> passages.named("proposal", p.action()),
            p -> place(p.cue(), passages)),
        name(extraction.responses(), r -> response(r, passages), r -> r.cue().entry()),
        name(extraction.events(), e -> passages.named("event", e.trigger()), e -> e.type()),
        name(extraction.acts(), a -> passages.named("act", a.cue().span()), a -> a.cue().entry()));
  }

  private static <T> List<Named<T>> name(
      List<T> facts, Function<T, Node> plain, Function<T, String> mark) {
    List<T> distinct = facts.stream().distinct().toList();
    List<Node> names = Names.of(distinct, plain, mark);
    return IntStream.range(0, distinct.size())
        .mapToObj(i -> new Named<>(distinct.get(i), names.get(i)))
        .toList();
  }

  /** One phrase is often answered by several, so the cue is always a part of the name. */
  private static Node response(Response response, Passages passages) {
    String target = passages.named("response", response.target()).getURI();
    return NodeFactory.createURI(target + "-" + place(response.cue(), passages));
  }

  private static String place(Cue cue, Passages passages) {
    return Integer.toString(passages.at(cue.span().begin()));
  }
}
