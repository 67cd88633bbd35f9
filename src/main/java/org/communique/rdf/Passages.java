package org.communique.rdf;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.communique.model.Article;
import org.communique.model.Span;

/**
 * The passages of one article, each described once. Spans in are UTF-16; the graph has code points.
 */
final class Passages {
  private final Triples triples;
  private final Iris iris;
  private final Article article;
  private final CodePoints points;
  private final Node context;
  private final Map<Span, Node> known = new HashMap<>();

  Passages(Triples triples, Iris iris, Article article) {
    this.triples = triples;
    this.iris = iris;
    this.article = article;
    this.points = CodePoints.of(article.text());
    this.context = iris.article(article.id());
  }

  /** The passage of a span. */
  Node of(Span span) {
    return known.computeIfAbsent(span, this::describe);
  }

  /** Name of something else that stands there. */
  Node named(String kind, Span span) {
    return iris.in(article.id(), kind, points.at(span.begin()), points.at(span.end()));
  }

  /** The place in code points. */
  int at(int utf16) {
    return points.at(utf16);
  }

  private Node describe(Span span) {
    Node passage = named("passage", span);
    triples.type(passage, Vocabulary.PASSAGE);
    triples.place(passage, Vocabulary.BEGIN_INDEX, points.at(span.begin()));
    triples.place(passage, Vocabulary.END_INDEX, points.at(span.end()));
    triples.text(passage, Vocabulary.ANCHOR_OF, span.in(article.text()));
    triples.add(passage, Vocabulary.REFERENCE_CONTEXT, context);
    return passage;
  }
}
