package org.communique.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.communique.model.Article;
import org.communique.model.Block;
import org.communique.model.Document;
import org.communique.model.Extraction;

/**
 * Writes the graph of an article. The same extraction always gives the same triples; offsets in the
 * graph are Unicode code points. Safe for use by several threads.
 *
 * @param iris names of the instances
 * @param withText whether the article's text, and the blocks of it that are not read, go in; the
 *     passages of facts and mentions always do
 */
public record GraphWriter(Iris iris, boolean withText) {

  /**
   * The graph of one article.
   *
   * @throws IllegalArgumentException where the article has an id that no IRI can hold
   */
  public Graph write(Extraction extraction) {
    Triples triples = new Triples();
    Document document = extraction.document();
    Passages passages = new Passages(triples, iris, document.article());
    Node article = iris.article(document.article().id());
    article(triples, article, document);
    if (withText) {
      triples.text(article, Vocabulary.IS_STRING, document.article().text());
      blocks(triples, passages, document);
    }
    Mentions mentions = new Mentions(triples, iris, passages, extraction);
    new Facts(triples, iris, article, passages, mentions, extraction.cast())
        .write(Named.all(extraction, passages));
    return triples.graph();
  }

  private static void article(Triples triples, Node node, Document document) {
    Article article = document.article();
    triples.type(node, Vocabulary.ARTICLE);
    triples.text(node, DCTerms.identifier.asNode(), article.id());
    triples.text(node, DCTerms.title.asNode(), title(document));
    article
        .published()
        .ifPresent(
            d -> triples.typed(node, DCTerms.issued.asNode(), d.toString(), XSDDatatype.XSDdate));
    triples.text(node, DCTerms.publisher.asNode(), article.publisher());
    article.url().ifPresent(u -> triples.add(node, Vocabulary.SCHEMA_URL, url(u)));
    triples.text(node, Vocabulary.SHA256, Fingerprint.of(article));
  }

  /** The title that came with the article, or else its first headline. */
  private static Optional<String> title(Document document) {
    return document
        .article()
        .title()
        .or(
            () ->
                document.blocks().stream()
                    .filter(b -> b.kind() == Block.Kind.HEADLINE)
                    .map(b -> document.text(b.span()))
                    .findFirst());
  }

  /** An IRI, or the text where it is no web address, since a page would make a link of an IRI. */
  private static Node url(String url) {
    try {
      URI uri = new URI(url);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (web && uri.getHost() != null) {
        return NodeFactory.createURI(uri.toASCIIString());
      }
    } catch (URISyntaxException e) {
      return NodeFactory.createLiteralString(url);
    }
    return NodeFactory.createLiteralString(url);
  }

  private static void blocks(Triples triples, Passages passages, Document document) {
    for (Block block : document.blocks()) {
      if (block.kind() != Block.Kind.PARAGRAPH) {
        Node kind = Individuals.of(block.kind());
        triples.add(passages.of(block.span()), Vocabulary.BLOCK_KIND, kind);
      }
    }
  }
}
