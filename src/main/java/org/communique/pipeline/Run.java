package org.communique.pipeline;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.model.Article;
import org.communique.rdf.Fingerprint;
import org.communique.rdf.Iris;
import org.communique.rdf.Vocabulary;
import org.communique.store.NamedGraph;
import org.communique.store.Store;

/**
 * The making of graphs by one version of program and lexicon, as a PROV activity. Its name tells
 * version and lexicon and not the time, so that an article's graph is the same whenever it is made;
 * when it was done stands in the graph of the runs alone.
 */
final class Run {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node GENERATED_BY = prov("wasGeneratedBy");
  private static final Node STARTED = prov("startedAtTime");
  private static final Node ENDED = prov("endedAtTime");

  private final Iris iris;
  private final Node node;
  private final String label;
  private final Node now;

  Run(Iris iris, boolean withText, Clock clock) {
    this.iris = iris;
    String lexicon = Program.lexicon();
    String version = Program.version() + "-" + lexicon.substring(0, 12);
    this.node = iris.run(version + (withText ? "" : "-no-text"));
    this.label =
        "communique " + Program.version() + ", lexicon " + lexicon + (withText ? "" : ", no text");
    this.now = dateTime(clock.instant());
  }

  /** What an article's graph says of the run. */
  Triple made(Article article) {
    return Triple.create(iris.article(article.id()), GENERATED_BY, node);
  }

  /** Whether the store has what this run would make of an article. */
  boolean isIn(Store store, Article article) {
    Node graph = iris.graph(article.id());
    Node about = iris.article(article.id());
    Node print = NodeFactory.createLiteralString(Fingerprint.of(article));
    return store.contains(graph, about, GENERATED_BY, node)
        && store.contains(graph, about, Vocabulary.SHA256, print);
  }

  /** The graph of all runs, with this one in it: first begun when it first was, ended now. */
  NamedGraph among(Store store) {
    Graph runs = GraphFactory.createDefaultGraph();
    Node name = iris.runsGraph();
    store.read(
        data -> {
          data.getGraph(name).find().forEachRemaining(runs::add);
          return runs;
        });
    runs.add(node, RDF.type.asNode(), prov("Activity"));
    runs.add(node, RDFS.label.asNode(), NodeFactory.createLiteralString(label));
    runs.add(
        node,
        OWL2.versionInfo.asNode(),
        NodeFactory.createLiteralString(Program.version()));
    if (!runs.contains(node, STARTED, Node.ANY)) {
      runs.add(node, STARTED, now);
    }
    runs.remove(node, ENDED, Node.ANY);
    runs.add(node, ENDED, now);
    return new NamedGraph(name, runs);
  }

  private static Node prov(String local) {
    return NodeFactory.createURI(PROV + local);
  }

  private static Node dateTime(Instant instant) {
    return NodeFactory.createLiteralDT(
        instant.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
  }
}
