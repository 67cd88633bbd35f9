package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Prefixes;
import org.communique.rdf.Vocabulary;
import org.communique.server.data.Addresses;

/**
 * The ontology as a document, made from its own triples.
 *
 * @param about title, version, licence and the like
 */
public record OntologyPage(
    String title, String description, List<TermPage.Row> about, List<Group> groups) {

  /** Classes, properties or individuals. */
  public record Group(String kind, List<Entry> entries) {}

  /** A term. */
  public record Entry(
      String name, String iri, String label, String definition, List<TermPage.Row> rows) {}

  static Page of(Lexicon lexicon, Node ontology) {
    List<Node> terms =
        lexicon.subjects(RDFS.isDefinedBy.asNode(), ontology).stream()
            .distinct()
            .sorted(Comparator.comparing(n -> n.getURI().toLowerCase(Locale.ROOT)))
            .toList();
    List<Node> classes = typed(lexicon, terms, OWL2.Class.asNode());
    List<Node> properties =
        Stream.concat(
                typed(lexicon, terms, OWL2.ObjectProperty.asNode()).stream(),
                typed(lexicon, terms, OWL2.DatatypeProperty.asNode()).stream())
            .distinct()
            .sorted(Comparator.comparing(n -> n.getURI().toLowerCase(Locale.ROOT)))
            .toList();
    List<Node> others =
        terms.stream().filter(t -> !classes.contains(t) && !properties.contains(t)).toList();
    String title = lexicon.text(ontology, DCTerms.title.asNode()).orElse("");
    OntologyPage page =
        new OntologyPage(
            title,
            lexicon.text(ontology, DCTerms.description.asNode()).orElse(""),
            rows(lexicon, ontology),
            List.of(
                new Group("classes", entries(lexicon, classes)),
                new Group("properties", entries(lexicon, properties)),
                new Group("individuals", entries(lexicon, others))));
    return Page.of("ontology", page, title, "ontology");
  }

  private static List<Node> typed(Lexicon lexicon, List<Node> terms, Node type) {
    return terms.stream().filter(t -> lexicon.graph().contains(t, RDF.Nodes.type, type)).toList();
  }

  private static List<Entry> entries(Lexicon lexicon, List<Node> terms) {
    return terms.stream()
        .map(
            t ->
                new Entry(
                    t.getURI().replaceFirst("^.*[#/]", ""),
                    t.getURI(),
                    lexicon.label(t).orElse(""),
                    lexicon.text(t, SKOS.definition.asNode()).orElse(""),
                    rows(lexicon, t)))
        .toList();
  }

  private static List<TermPage.Row> rows(Lexicon lexicon, Node term) {
    List<Node> shownElsewhere =
        List.of(
            RDFS.Nodes.label,
            SKOS.definition.asNode(),
            RDFS.isDefinedBy.asNode(),
            DCTerms.title.asNode(),
            DCTerms.description.asNode());
    List<TermPage.Row> rows = new ArrayList<>();
    lexicon.graph().find(term, Node.ANY, Node.ANY).mapWith(Triple::getPredicate).toList().stream()
        .distinct()
        .filter(p -> !shownElsewhere.contains(p))
        .sorted(Comparator.comparing(Node::getURI))
        .forEach(
            p ->
                rows.add(
                    new TermPage.Row(
                        shortName(p),
                        lexicon.objects(term, p).stream()
                            .flatMap(o -> values(lexicon, o).stream())
                            .sorted(Comparator.comparing(Link::label))
                            .toList())));
    return rows;
  }

  /** A value as a link or text; of a node without a name, what it says itself. */
  static List<Link> values(Lexicon lexicon, Node value) {
    if (value.isLiteral()) {
      return List.of(new Link("", value.getLiteralLexicalForm()));
    }
    if (value.isURI()) {
      return List.of(new Link(href(value.getURI()), shortName(value)));
    }
    return lexicon.graph().find(value, Node.ANY, Node.ANY).toList().stream()
        .flatMap(
            t ->
                values(lexicon, t.getObject()).stream()
                    .map(l -> new Link(l.href(), shortName(t.getPredicate()) + " " + l.label())))
        .toList();
  }

  private static String href(String uri) {
    if (uri.startsWith(Vocabulary.DIP)) {
      return "/ontology#" + uri.substring(Vocabulary.DIP.length());
    }
    if (uri.startsWith(Addresses.TERMS) && !uri.startsWith(Vocabulary.LEX)) {
      return "/" + uri.substring(Addresses.TERMS.length());
    }
    return uri.startsWith("http") ? uri : "";
  }

  /** With a prefix where there is one. */
  static String shortName(Node node) {
    String uri = node.getURI();
    return Prefixes.all().entrySet().stream()
        .filter(e -> uri.startsWith(e.getValue()) && uri.length() > e.getValue().length())
        .max(Map.Entry.comparingByValue(Comparator.comparingInt(String::length)))
        .map(e -> e.getKey() + ":" + uri.substring(e.getValue().length()))
        .orElse(uri);
  }
}
