package org.communique.store;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Prefixes;

/**
 * Writes the graph down, in an order that depends on its triples alone: by graph where the format
 * has graphs, then subject, {@code rdf:type}, other predicates, object. Formats without graphs get
 * the union, each triple once. No more than the subjects' names and a subject's triples, or an
 * article's, are held in memory while the whole is written.
 */
public final class Export {
  private static final String TYPE = RDF.type.getURI();
  private static final Comparator<Triple> ORDER =
      Comparator.comparing((Triple t) -> t.getSubject().toString())
          .thenComparing(t -> !t.getPredicate().hasURI(TYPE))
          .thenComparing(t -> t.getPredicate().toString())
          .thenComparing(t -> t.getObject().toString());

  private final Format format;

  public Export(Format format) {
    this.format = format;
  }

  /** The whole store. */
  public void all(Store store, OutputStream out) {
    store.read(
        data ->
            stream(
                store.base(),
                out,
                sink -> {
                  if (format.quads()) {
                    Store.names(data).forEach(name -> quads(data, name, sink));
                  } else {
                    union(data, sink);
                  }
                  return out;
                }));
  }

  /** Some graphs of it, in the order of their names. */
  public void graphs(Store store, Collection<Node> names, OutputStream out) {
    List<Node> inOrder = names.stream().sorted(Comparator.comparing(Node::toString)).toList();
    store.read(
        data ->
            write(
                store.base(),
                out,
                sink -> {
                  if (format.quads()) {
                    inOrder.forEach(name -> quads(data, name, sink));
                  } else {
                    Set<Triple> union = new HashSet<>();
                    inOrder.forEach(n -> data.getGraph(n).find().forEachRemaining(union::add));
                    sorted(union.iterator()).forEach(sink::triple);
                  }
                  return out;
                }));
  }

  private OutputStream write(
      String base, OutputStream out, Function<StreamRDF, OutputStream> content) {
    if (format.streams()) {
      return stream(base, out, content);
    }
    Graph graph = GraphFactory.createDefaultGraph();
    Prefixes.of(base).forEach(graph.getPrefixMapping()::setNsPrefix);
    content.apply(StreamRDFLib.graph(graph));
    RDFWriter.source(graph).format(format.jena()).output(out);
    return out;
  }

  private OutputStream stream(
      String base, OutputStream out, Function<StreamRDF, OutputStream> content) {
    StreamRDF sink =
        switch (format) {
          case JSONLD -> new JsonLdStream(out);
          case RDFXML -> new RdfXmlStream(out);
          default -> StreamRDFWriter.getWriterStream(out, format.jena());
        };
    sink.start();
    Prefixes.of(base).forEach(sink::prefix);
    content.apply(sink);
    sink.finish();
    return out;
  }

  private static void quads(DatasetGraph data, Node name, StreamRDF sink) {
    sorted(data.getGraph(name).find()).forEach(t -> sink.quad(Quad.create(name, t)));
  }

  private static void union(DatasetGraph data, StreamRDF sink) {
    Graph union = data.getUnionGraph();
    for (Node subject : subjects(union)) {
      sorted(union.find(subject, Node.ANY, Node.ANY)).forEach(sink::triple);
    }
  }

  /** The subjects, sorted. Triples come by subject, so that each is seen in one run. */
  private static List<Node> subjects(Graph graph) {
    List<Node> subjects = new ArrayList<>();
    graph
        .find()
        .forEachRemaining(
            t -> {
              int last = subjects.size() - 1;
              if (last < 0 || !subjects.get(last).equals(t.getSubject())) {
                subjects.add(t.getSubject());
              }
            });
    return subjects.stream().distinct().sorted(Comparator.comparing(Node::toString)).toList();
  }

  private static List<Triple> sorted(Iterator<Triple> triples) {
    List<Triple> list = new ArrayList<>();
    triples.forEachRemaining(list::add);
    list.sort(ORDER);
    return list;
  }
}
