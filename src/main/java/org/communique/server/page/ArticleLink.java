package org.communique.server.page;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.communique.rdf.Vocabulary;

/**
 * An article as pages name it.
 *
 * @param date the day it was published; empty where that is not known
 * @param publisher empty where that is not known
 */
public record ArticleLink(String href, String title, String date, String publisher) {
  private static final int LONGEST = 80;

  static ArticleLink of(View view, Node article) {
    String title = view.text(article, DCTerms.title.asNode()).orElseGet(() -> view.label(article));
    return new ArticleLink(
        view.addresses().page(article),
        title,
        view.issued(article),
        view.text(article, DCTerms.publisher.asNode()).orElse(""));
  }

  /** Of an article without a title: the words that it begins with. Empty where it has no text. */
  static Optional<String> firstWords(View view, Node article) {
    return view.text(article, Vocabulary.IS_STRING)
        .flatMap(
            text ->
                TextLine.of(text, Blocks.of(view.graphOf(article))).stream()
                    .filter(l -> l.kind().equals(Blocks.PARAGRAPH))
                    .map(l -> l.text().strip())
                    .filter(l -> !l.isEmpty())
                    .findFirst())
        .map(
            line ->
                line.codePointCount(0, line.length()) <= LONGEST
                    ? line
                    : line.substring(0, line.offsetByCodePoints(0, LONGEST))
                            .replaceFirst("\\s+\\S*$", "")
                        + "…");
  }
}
