package org.communique.server.page;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * An article as pages name it.
 *
 * @param date the day it was published; empty where that is not known
 * @param publisher empty where that is not known
 */
public record ArticleLink(String href, String title, String date, String publisher) {
  static ArticleLink of(View view, Node article) {
    String title = view.text(article, DCTerms.title.asNode()).orElseGet(() -> view.label(article));
    return new ArticleLink(
        view.addresses().page(article),
        title,
        view.issued(article),
        view.text(article, DCTerms.publisher.asNode()).orElse(""));
  }
}
