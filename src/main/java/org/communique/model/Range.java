package org.communique.model;

/**
 * A run of tokens of one paragraph.
 *
 * @param first index of its first token
 * @param end one past the index of its last
 */
public record Range(int first, int end) {
  public boolean contains(int token) {
    return first <= token && token < end;
  }

  public boolean isEmpty() {
    return first >= end;
  }
}
