package org.communique.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/** Which parts of an article are something else than its paragraphs. */
record Blocks(List<Block> all) {
  static final String PARAGRAPH = "paragraph";

  /**
   * @param kind local name of the block kind in lower case
   */
  record Block(Passage place, String kind) {}

  static Blocks of(Graph article) {
    List<Block> blocks = new ArrayList<>();
    article
        .find(Node.ANY, Vocabulary.BLOCK_KIND, Node.ANY)
        .forEachRemaining(
            t ->
                Passage.place(article, t.getSubject())
                    .ifPresent(
                        p ->
                            blocks.add(
                                new Block(
                                    p,
                                    t.getObject()
                                        .getURI()
                                        .substring(Vocabulary.DIP.length())
                                        .toLowerCase(Locale.ROOT)))));
    return new Blocks(blocks);
  }

  /** What kind of block covers a place. */
  String at(int place) {
    return all.stream()
        .filter(b -> b.place().begin() <= place && place < b.place().end())
        .map(Block::kind)
        .findFirst()
        .orElse(PARAGRAPH);
  }
}
