package org.communique.identity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * The article that tells a fact.
 *
 * @param published its day, where known
 * @param people whom it names
 */
record Story(Node article, Optional<LocalDate> published, Set<Node> people) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Story story && article.equals(story.article);
  }

  @Override
  public int hashCode() {
    return article.hashCode();
  }
}
