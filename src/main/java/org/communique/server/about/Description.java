package org.communique.server.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.communique.rdf.Vocabulary;
import org.communique.store.Store;

/**
 * What a store says about itself, with counts.
 *
 * @param graph VoID, DCAT, Service Description
 * @param triples in the union of its graphs
 * @param classes instances of each class of the ontology, by its local name
 * @param properties triples of each property, by its IRI
 * @param runs when each run of the program began, and its version, the earliest first
 */
public record Description(
    Graph graph,
    int triples,
    Map<String, Integer> classes,
    Map<String, Integer> properties,
    Map<String, String> runs) {
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final Node BEGAN = NodeFactory.createURI(PROV + "startedAtTime");
  private static final Node BY = NodeFactory.createURI(PROV + "wasGeneratedBy");
  private static final Node VERSION = NodeFactory.createURI(Vocabulary.SCHEMA + "softwareVersion");

  static Description of(Store store) {
    return store.read(data -> read(data, store.base()));
  }

  private static Description read(DatasetGraph data, String base) {
    Graph union = data.getUnionGraph();
    Map<Node, Integer> properties = new HashMap<>();
    Map<Node, Integer> classes = new HashMap<>();
    union
        .find()
        .forEachRemaining(
            t -> {
              properties.merge(t.getPredicate(), 1, Integer::sum);
              if (t.getPredicate().equals(RDF.Nodes.type)) {
                classes.merge(t.getObject(), 1, Integer::sum);
              }
            });
    int triples = properties.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, Integer> ours = new TreeMap<>();
    classes.forEach(
        (c, n) -> {
          if (c.isURI() && c.getURI().startsWith(Vocabulary.DIP)) {
            ours.put(c.getURI().substring(Vocabulary.DIP.length()), n);
          }
        });
    Map<String, Integer> named = new TreeMap<>();
    properties.forEach((p, n) -> named.put(p.getURI(), n));
    Map<String, String> runs = new TreeMap<>();
    Graph graph = GraphFactory.createDefaultGraph();
    parse(base, graph);
    Node dataset = NodeFactory.createURI(base + "/id/dataset");
    union
        .find(Node.ANY, BEGAN, Node.ANY)
        .forEachRemaining(
            t -> {
              graph.add(Triple.create(dataset, BY, t.getSubject()));
              graph.add(t);
              String version =
                  union
                      .find(t.getSubject(), VERSION, Node.ANY)
                      .mapWith(v -> v.getObject().getLiteralLexicalForm())
                      .nextOptional()
                      .orElse("");
              runs.put(t.getObject().getLiteralLexicalForm(), version);
            });
    Description made = new Description(graph, triples, ours, named, runs);
    made.count(dataset, base);
    made.dumps(dataset, base);
    return made;
  }

  private static void parse(String base, Graph graph) {
    try (InputStream in = Description.class.getResourceAsStream("dataset.ttl")) {
      RDFParser.source(in).lang(Lang.TURTLE).base(base + "/").parse(graph);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count(Node dataset, String base) {
    text(dataset, VOID.uriSpace.asNode(), base + "/id/");
    number(dataset, VOID.triples.asNode(), triples);
    number(dataset, VOID.documents.asNode(), classes.getOrDefault("Article", 0));
    number(dataset, VOID.classes.asNode(), classes.size());
    number(dataset, VOID.properties.asNode(), properties.size());
    number(NodeFactory.createURI(base + "/sparql#union"), VOID.triples.asNode(), triples);
    classes.forEach(
        (name, n) -> {
          Node part = NodeFactory.createURI(dataset.getURI() + "#class-" + name);
          add(dataset, VOID.classPartition.asNode(), part);
          add(part, VOID._class.asNode(), Vocabulary.dip(name));
          number(part, VOID.entities.asNode(), n);
        });
    properties.forEach(
        (iri, n) -> {
          Node part =
              NodeFactory.createURI(
                  dataset.getURI() + "#property-" + Integer.toHexString(iri.hashCode()));
          add(dataset, VOID.propertyPartition.asNode(), part);
          add(part, VOID.property.asNode(), NodeFactory.createURI(iri));
          number(part, VOID.triples.asNode(), n);
        });
    if (!runs.isEmpty()) {
      String last = runs.keySet().stream().reduce((a, b) -> b).orElseThrow();
      graph.add(
          Triple.create(
              dataset,
              DCTerms.modified.asNode(),
              NodeFactory.createLiteralDT(last, XSDDatatype.XSDdateTime)));
    }
  }

  private void dumps(Node dataset, String base) {
    for (Dump dump : Dump.all()) {
      Node file = NodeFactory.createURI(base + dump.path());
      if (dump.sort() == Dump.Sort.TRIPLES) {
        add(dataset, VOID.dataDump.asNode(), file);
      }
      add(dataset, DCAT.distribution.asNode(), file);
      add(file, RDF.Nodes.type, DCAT.Distribution.asNode());
      add(file, DCAT.downloadURL.asNode(), file);
      add(
          file,
          DCAT.mediaType.asNode(),
          NodeFactory.createURI("https://www.iana.org/assignments/media-types/" + dump.type()));
      text(file, DCTerms.title.asNode(), dump.title());
    }
  }

  private void add(Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }

  private void text(Node subject, Node property, String text) {
    add(subject, property, NodeFactory.createLiteralString(text));
  }

  private void number(Node subject, Node property, int number) {
    add(
        subject,
        property,
        NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger));
  }
}
