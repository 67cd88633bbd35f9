package org.communique.server.page;

import java.util.function.Function;

/**
 * Something read once and kept until the store changes. Whoever comes while it is being read waits
 * for it.
 */
final class Kept<T> {
  private final Function<View, T> reader;
  private T value;
  private long version;

  Kept(Function<View, T> reader) {
    this.reader = reader;
  }

  synchronized T of(View view) {
    if (value == null || version != view.version()) {
      value = reader.apply(view);
      version = view.version();
    }
    return value;
  }
}
