package org.communique.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.communique.model.Article;

/**
 * The invariant that every node of an article's graph stands on that article's words: a passage has
 * exactly the words that the text has there, and nothing points out of the graph.
 */
final class Evidence {
  /** These may point at what other graphs describe. */
  private static final Set<Node> OUTWARD =
      Set.of(
          Vocabulary.PART_OF,
          Vocabulary.CUE_ENTRY,
          Vocabulary.EVENT_TYPE,
          Vocabulary.BY_MEDIUM,
          Vocabulary.ON_TOPIC,
          Vocabulary.PLOVER,
          Vocabulary.CAMEO);

  private static final Pattern PLACE = Pattern.compile("[0-9]{1,9}");

  private final Graph graph;
  private final Article article;
  private final CodePoints points;
  private final List<Violation> violations = new ArrayList<>();

  Evidence(Graph graph, Article article) {
    this.graph = graph;
    this.article = article;
    this.points = CodePoints.of(article.text());
  }

  List<Violation> check() {
    Node context = theArticle();
    graph
        .find(null, RDF.Nodes.type, Vocabulary.PASSAGE)
        .forEach(t -> passage(t.getSubject(), context));
    graph
        .find(null, Vocabulary.IN_ARTICLE, null)
        .filterDrop(t -> t.getObject().equals(context))
        .forEach(t -> blame(t.getSubject(), "is in another article: " + t.getObject()));
    graph.find().forEach(this::dangling);
    return violations;
  }

  private Node theArticle() {
    List<Triple> articles = graph.find(null, RDF.Nodes.type, Vocabulary.ARTICLE).toList();
    if (articles.size() != 1) {
      violations.add(new Violation(article.id(), articles.size() + " articles in its graph"));
      return Node.ANY;
    }
    Node node = articles.get(0).getSubject();
    if (!text(node, DCTerms.identifier.asNode()).equals(Optional.of(article.id()))) {
      blame(node, "is not article " + article.id());
    }
    if (text(node, Vocabulary.IS_STRING).map(t -> !t.equals(article.text())).orElse(false)) {
      blame(node, "has not the article's text");
    }
    return node;
  }

  private void passage(Node passage, Node context) {
    if (!graph.contains(passage, Vocabulary.REFERENCE_CONTEXT, context)) {
      blame(passage, "is in another article");
    }
    Optional<Integer> begin = place(passage, Vocabulary.BEGIN_INDEX);
    Optional<Integer> end = place(passage, Vocabulary.END_INDEX);
    if (begin.isEmpty() || end.isEmpty()) {
      return; // The shapes say so.
    }
    if (begin.get() > end.get() || end.get() > points.count()) {
      blame(passage, "lies outside the article's text");
      return;
    }
    if (!passage.getURI().endsWith("/" + begin.get() + "-" + end.get())) {
      blame(passage, "has another place than its name says: " + begin.get() + "-" + end.get());
    }
    String words = article.text().substring(points.utf16(begin.get()), points.utf16(end.get()));
    Optional<String> anchor = text(passage, Vocabulary.ANCHOR_OF);
    if (!anchor.equals(Optional.of(words))) {
      blame(passage, "has other words than the article: " + anchor.orElse("none"));
    } else if (words.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      blame(passage, "holds half of a surrogate pair, which no file can");
    }
  }

  private void dangling(Triple triple) {
    Node object = triple.getObject();
    boolean ours = triple.getPredicate().toString().startsWith(Vocabulary.DIP);
    if (ours
        && object.isURI()
        && !OUTWARD.contains(triple.getPredicate())
        && !object.getURI().startsWith(Vocabulary.DIP)
        && !graph.contains(object, Node.ANY, Node.ANY)) {
      blame(triple.getSubject(), "points at what is not there: " + object);
    }
  }

  private Optional<String> text(Node subject, Node property) {
    return graph.find(subject, property, null).toList().stream()
        .map(Triple::getObject)
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }

  private Optional<Integer> place(Node subject, Node property) {
    return text(subject, property).filter(t -> PLACE.matcher(t).matches()).map(Integer::valueOf);
  }

  private void blame(Node node, String message) {
    violations.add(new Violation(node.toString(), message));
  }
}
