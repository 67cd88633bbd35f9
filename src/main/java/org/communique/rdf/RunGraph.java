package org.communique.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * What is told about a run of the program. It goes into a graph of its own: an article's graph says
 * nothing that differs from one run to the next.
 */
public final class RunGraph {
  private static final String PROV = "http://www.w3.org/ns/prov#";

  private RunGraph() {}

  /**
   * The triples of one run, to be added to those of the earlier ones.
   *
   * @param began when it began; told to the second
   * @param version of the program
   * @param ids the articles whose graphs it stored
   */
  public static Graph of(Iris iris, Instant began, String version, Collection<String> ids) {
    Triples triples = new Triples();
    String time = began.truncatedTo(ChronoUnit.SECONDS).toString();
    Node run = iris.run(time.replace(":", ""));
    triples.type(run, prov("Activity"));
    triples.text(run, RDFS.Nodes.label, "Run of " + time);
    triples.typed(run, prov("startedAtTime"), time, XSDDatatype.XSDdateTime);
    triples.text(run, NodeFactory.createURI(Vocabulary.SCHEMA + "softwareVersion"), version);
    ids.forEach(id -> triples.add(iris.graph(id), prov("wasGeneratedBy"), run));
    return triples.graph();
  }

  private static Node prov(String local) {
    return NodeFactory.createURI(PROV + local);
  }
}
