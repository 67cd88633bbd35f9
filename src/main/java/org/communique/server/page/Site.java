package org.communique.server.page;

import java.util.List;
import java.util.Optional;
import org.communique.server.data.Addresses;
import org.communique.store.Store;

/** All pages of a store. */
final class Site implements Room {
  /** How many entries a list shows at once. */
  static final int SIZE = 20;

  private final List<Room> rooms;

  Site(Store store) {
    Addresses addresses = new Addresses(store.base());
    Lexicon lexicon = new Lexicon();
    this.rooms = List.of(new Things(store, addresses, lexicon));
  }

  @Override
  public Optional<Page> page(Ask ask) {
    return rooms.stream().flatMap(r -> r.page(ask).stream()).findFirst();
  }
}
