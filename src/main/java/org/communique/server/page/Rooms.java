package org.communique.server.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.communique.server.data.Addresses;
import org.communique.store.Store;

/** Pages at fixed addresses, each made from the graph and what was asked. */
final class Rooms implements Room {
  private final Store store;
  private final Addresses addresses;
  private final Memories memory;
  private final Map<String, BiFunction<View, Ask, Page>> pages;

  Rooms(
      Store store,
      Addresses addresses,
      Memories memory,
      Map<String, BiFunction<View, Ask, Page>> pages) {
    this.store = store;
    this.addresses = addresses;
    this.memory = memory;
    this.pages = Map.copyOf(pages);
  }

  @Override
  public Optional<Page> page(Ask ask) {
    return Optional.ofNullable(pages.get(ask.path()))
        .map(p -> store.read(data -> p.apply(new View(data, addresses, memory.now()), ask)));
  }
}
