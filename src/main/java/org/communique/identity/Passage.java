package org.communique.identity;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * Words of an article.
 *
 * @param begin first Unicode code point in the article
 * @param end one past the last
 */
record Passage(int begin, int end, String words) {
  static Optional<Passage> of(Graphs graph, Node node) {
    Optional<Integer> begin = graph.text(node, Vocabulary.BEGIN_INDEX).map(Integer::valueOf);
    Optional<Integer> end = graph.text(node, Vocabulary.END_INDEX).map(Integer::valueOf);
    Optional<String> words = graph.text(node, Vocabulary.ANCHOR_OF);
    return begin.isPresent() && end.isPresent() && words.isPresent()
        ? Optional.of(new Passage(begin.get(), end.get(), words.get()))
        : Optional.empty();
  }

  boolean contains(Passage other) {
    return begin <= other.begin && other.end <= end;
  }

  /** UTF-16 place in these words of a code point of the article; clipped to them. */
  int at(int place) {
    int inside = Math.max(begin, Math.min(end, place)) - begin;
    return words.offsetByCodePoints(0, Math.min(inside, words.codePointCount(0, words.length())));
  }
}
