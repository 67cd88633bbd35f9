package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/**
 * All articles of a store.
 *
 * @param all the latest first, those without a date last
 */
record Articles(List<ArticleLink> all) {
  static Articles of(View view) {
    List<ArticleLink> articles = new ArrayList<>();
    view.find(Node.ANY, RDF.Nodes.type, Vocabulary.ARTICLE)
        .forEachRemaining(t -> articles.add(ArticleLink.of(view, t.getSubject())));
    articles.sort(
        Comparator.comparing(ArticleLink::date)
            .reversed()
            .thenComparing(ArticleLink::title)
            .thenComparing(ArticleLink::href));
    return new Articles(List.copyOf(articles));
  }
}
