package org.communique.pipeline;

import org.communique.model.Extraction;

/** What became of an article. */
public sealed interface Outcome {
  /** Where the article stands: a file, with the line where a file holds several. */
  String place();

  /** Its graph is in the store, in place of an older one if there was any. */
  record Stored(String place, String id, Found found) implements Outcome {}

  /** The store has its graph already, made from the same input by the same program. */
  record Unchanged(String place, String id) implements Outcome {}

  /** It is not in the store; an older graph of it stays as it was. */
  record Rejected(String place, String why) implements Outcome {}

  /** How many of each kind were found in an article. */
  record Found(int statements, int proposals, int responses, int events) {
    static Found in(Extraction found) {
      return new Found(
          found.statements().size(),
          found.proposals().size(),
          found.responses().size(),
          found.events().size());
    }
  }
}
