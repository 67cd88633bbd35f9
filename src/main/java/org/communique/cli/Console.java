package org.communique.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a verb writes.
 *
 * @param out results, in UTF-8
 * @param err one line for each thing that went wrong, and progress
 * @param terminal whether a person watches
 */
record Console(PrintStream out, PrintStream err, boolean terminal) {
  static Console system() {
    return new Console(
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.console() != null);
  }

  /** Tells what went wrong: {@code communique: FILE:PLACE: message}, in one line. */
  void error(String message) {
    err.println("communique: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
  }
}
