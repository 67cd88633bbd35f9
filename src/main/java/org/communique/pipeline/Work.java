package org.communique.pipeline;

/** What a thread has done with an article. */
sealed interface Work {
  /** Nothing is left to do. */
  record Told(Outcome outcome) implements Work {}

  /** Its graph is to be stored. */
  record ToStore(String place, String id, Made made) implements Work {
    Outcome stored() {
      return new Outcome.Stored(place, id, made.found());
    }
  }
}
