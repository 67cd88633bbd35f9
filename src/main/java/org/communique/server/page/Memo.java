package org.communique.server.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers that were asked for lately, so many and no more. Safe for many threads; two may work out
 * the same answer at once.
 */
final class Memo<K, V> {
  private final Map<K, V> known;

  Memo(int most) {
    this.known =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
          }
        };
  }

  V of(K key, Function<K, V> answer) {
    synchronized (known) {
      V value = known.get(key);
      if (value != null) {
        return value;
      }
    }
    V value = answer.apply(key);
    synchronized (known) {
      known.put(key, value);
    }
    return value;
  }
}
