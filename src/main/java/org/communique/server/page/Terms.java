package org.communique.server.page;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDFS;
import org.communique.server.data.Addresses;
import org.communique.server.data.Alternates;
import org.communique.store.Store;

/**
 * The ontology and the lexicon, whose names do not depend on where a store is served: {@code
 * https://w3id.org/communique/cue/say} is described at {@code /cue/say}.
 */
final class Terms implements Room {
  private static final String ONTOLOGY = "/ontology";
  private static final List<String> SCHEMES =
      List.of(
          "event-type",
          "topic",
          "measure",
          "medium",
          "cue",
          "act",
          "office",
          "code/plover",
          "code/cameo");

  private final Store store;
  private final Addresses addresses;
  private final Memories memory;
  private final Lexicon lexicon;

  Terms(Store store, Addresses addresses, Memories memory, Lexicon lexicon) {
    this.store = store;
    this.addresses = addresses;
    this.memory = memory;
    this.lexicon = lexicon;
  }

  /**
   * The term that a path below the root names, if there is one; of the versions of the ontology
   * there is the one that is here.
   */
  Optional<Node> term(String path) {
    if (path.startsWith(ONTOLOGY + "/")) {
      return lexicon.subjects(OWL2.versionIRI.asNode(), Addresses.term(path.substring(1))).stream()
          .findFirst();
    }
    boolean ours =
        path.equals(ONTOLOGY)
            || SCHEMES.stream().anyMatch(s -> path.startsWith("/" + s + "/"))
            || path.startsWith("/actor/");
    return ours
        ? Optional.of(Addresses.term(path.substring(1)))
            .filter(t -> lexicon.graph().contains(t, Node.ANY, Node.ANY))
        : Optional.empty();
  }

  /** What the files say about a term; of the ontology, about all that it defines. */
  DatasetGraph triples(Node term) {
    DatasetGraph triples = DatasetGraphFactory.create();
    add(term, triples);
    lexicon.subjects(RDFS.isDefinedBy.asNode(), term).forEach(t -> add(t, triples));
    return triples;
  }

  /** Nodes without a name go with what points at them. */
  private void add(Node subject, DatasetGraph triples) {
    lexicon
        .graph()
        .find(subject, Node.ANY, Node.ANY)
        .forEachRemaining(
            t -> {
              triples.add(Quad.defaultGraphIRI, t.getSubject(), t.getPredicate(), t.getObject());
              if (t.getObject().isBlank()) {
                add(t.getObject(), triples);
              }
            });
  }

  @Override
  public Optional<Page> page(Ask ask) {
    Optional<String> scheme =
        SCHEMES.stream().filter(s -> ask.path().equals("/" + s + "/")).findFirst();
    if (scheme.isPresent()) {
      return Optional.of(SchemePage.of(lexicon, scheme.get()));
    }
    return term(ask.path())
        .map(
            term ->
                ask.path().startsWith(ONTOLOGY)
                    ? OntologyPage.of(lexicon, term)
                    : store.read(
                        data ->
                            TermPage.of(
                                new View(data, addresses, memory.now()), lexicon, term, ask)))
        .map(p -> p.with(Alternates.ofTerm(term(ask.path()).orElseThrow())));
  }
}
