package org.communique.lexicon;

import java.util.List;

/**
 * What stands at a place of a text.
 *
 * @param length how many words it takes
 * @param meanings what they may mean; never empty, several where they are ambiguous
 */
public record Found<T>(int length, List<T> meanings) {
  public Found {
    meanings = List.copyOf(meanings);
  }
}
