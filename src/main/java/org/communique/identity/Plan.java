package org.communique.identity;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What an article tells as one plan: proposals of one cue, or such that take up an earlier one.
 *
 * @param key unlike that of any other plan of the article
 * @param doers sides that are to act under it
 * @param halves the broadest topics that it sets against each other; empty where it is no exchange
 * @param topics the broadest topics of all it wants
 */
record Plan(String key, Set<Node> doers, Set<Node> halves, Set<Node> topics) {
  boolean isExchange() {
    return halves.size() > 1;
  }
}
