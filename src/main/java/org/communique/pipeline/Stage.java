package org.communique.pipeline;

import java.util.function.Consumer;

/** The steps from an article's words to a graph that may be stored, in their order. */
public enum Stage {
  LAYOUT,
  ANNOTATION,
  CASTING,
  EXTRACTION,
  GRAPH,
  GATE;

  /** Is told when a stage has ended; nobody wants to know. */
  static final Consumer<Stage> UNWATCHED = stage -> {};
}
