package org.communique.extract;

/** Whether an event is told as past or as still to come. */
enum Tense {
  PAST,
  FUTURE,
  /** A noun without a verb tells neither. */
  OPEN
}
