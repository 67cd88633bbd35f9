package org.communique.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.LexiconGraph;
import org.communique.rdf.Vocabulary;

/** The program's own files of terms, words and actors. Read when first needed, then kept. */
final class Lexicon {
  private static final Supplier<Graph> GRAPH = LexiconGraph::read;

  private Graph graph;

  synchronized Graph graph() {
    if (graph == null) {
      graph = GRAPH.get();
    }
    return graph;
  }

  static Node lex(String local) {
    return NodeFactory.createURI(Vocabulary.LEX + local);
  }

  List<Node> objects(Node subject, Node property) {
    return graph().find(subject, property, Node.ANY).mapWith(Triple::getObject).toList();
  }

  List<Node> subjects(Node property, Node object) {
    return graph().find(Node.ANY, property, object).mapWith(Triple::getSubject).toList();
  }

  List<String> texts(Node subject, Node property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .sorted()
        .toList();
  }

  Optional<String> text(Node subject, Node property) {
    return texts(subject, property).stream().findFirst();
  }

  Optional<String> label(Node node) {
    return Stream.of(RDFS.Nodes.label, SKOS.prefLabel.asNode())
        .flatMap(p -> text(node, p).stream())
        .findFirst();
  }

  /** The offices that somebody held, the latest first. */
  List<Tenure> tenures(Node person) {
    return objects(person, lex("held")).stream()
        .map(this::tenure)
        .sorted(Comparator.comparing(Tenure::from).reversed())
        .toList();
  }

  /** Of the entry of a person, the part that tells of one office. */
  Tenure tenure(Node held) {
    return new Tenure(
        named(held, "office"),
        named(held, "of"),
        text(held, lex("from")).orElse(""),
        text(held, lex("until")).orElse(""));
  }

  private String named(Node node, String property) {
    return objects(node, lex(property)).stream()
        .flatMap(o -> label(o).stream())
        .findFirst()
        .orElse("");
  }
}
