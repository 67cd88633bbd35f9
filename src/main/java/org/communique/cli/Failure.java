package org.communique.cli;

/** Something that a person can mend; the message names file and place and is one line. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String message) {
    super(message);
  }
}
