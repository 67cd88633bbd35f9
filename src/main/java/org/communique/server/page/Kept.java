package org.communique.server.page;

import java.util.function.Function;

/**
 * Something read once and kept: a store that is served does not change meanwhile. Whoever comes
 * while it is being read waits for it.
 */
final class Kept<T> {
  private final Function<View, T> reader;
  private T value;

  Kept(Function<View, T> reader) {
    this.reader = reader;
  }

  synchronized T of(View view) {
    if (value == null) {
      value = reader.apply(view);
    }
    return value;
  }
}
