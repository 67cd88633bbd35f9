package org.communique.rdf;

/**
 * Why a graph may not be stored.
 *
 * @param node IRI of the thing that is wrong
 * @param message what is wrong with it
 */
public record Violation(String node, String message) {
  @Override
  public String toString() {
    return node + ": " + message;
  }
}
