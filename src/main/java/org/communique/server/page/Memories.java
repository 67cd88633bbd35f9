package org.communique.server.page;

import org.communique.store.Store;

/** The memory of the state of the store that is being read: a change begins with an empty one. */
final class Memories {
  private final Store store;
  private Memory latest;

  Memories(Store store) {
    this.store = store;
    this.latest = new Memory(Long.MIN_VALUE);
  }

  /** Within {@link Store#read}. */
  synchronized Memory now() {
    long version = store.version();
    if (latest.version() != version) {
      latest = new Memory(version);
    }
    return latest;
  }
}
