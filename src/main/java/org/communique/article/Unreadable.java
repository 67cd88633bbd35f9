package org.communique.article;

/**
 * Why an article could not be read; becomes an {@link Input.Rejected} before it leaves the package.
 */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  /** The line of the file, 1-based; 0 where no line is to blame. */
  final int line;

  Unreadable(int line, String reason) {
    super(reason);
    this.line = line;
  }

  Unreadable(String reason) {
    this(0, reason);
  }

  Input.Rejected at(String file) {
    return new Input.Rejected(line == 0 ? file : file + ":" + line, getMessage());
  }
}
