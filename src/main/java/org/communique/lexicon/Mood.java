package org.communique.lexicon;

/** How an act is told: done, or as what the words that govern it make of it. */
public enum Mood {
  DONE,
  /** Told as done by another verb: "began to", "helped to". */
  CARRIED,
  /** Agreed, promised, planned, to come. */
  INTENDED,
  /** Declined, or said not to be done. */
  REFUSED,
  THREATENED,
  /** Stopped, after it went on. */
  ENDED,
  /** Asked for, possible, hypothetical: nobody did it. */
  UNREAL
}
