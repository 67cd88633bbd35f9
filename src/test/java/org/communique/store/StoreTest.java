package org.communique.store;

import static org.communique.store.Quads.ONE;
import static org.communique.store.Quads.TWO;
import static org.communique.store.Quads.graph;
import static org.communique.store.Quads.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path folder;

  private Store create() {
    return Store.create(folder, Optional.empty());
  }

  @Test
  void keepsWhatWasPutAfterItIsClosed() {
    String before;
    try (Store store = create()) {
      store.put(List.of(graph(ONE, ":a :b 'ü' .")));
      before = text(store, Format.NQUADS);
    }
    try (Store store = Store.open(folder)) {
      assertEquals(before, text(store, Format.NQUADS));
      assertTrue(before.contains("<http://example.org/a> <http://example.org/b> \"ü\" <" + ONE));
    }
  }

  @Test
  void puttingTheSameTwiceChangesNothing() {
    try (Store store = create()) {
      store.put(List.of(graph(ONE, ":a :b 1, 2 ."), graph(TWO, ":a :b 3 .")));
      String once = text(store, Format.NQUADS);
      store.put(List.of(graph(ONE, ":a :b 2, 1 .")));
      assertEquals(once, text(store, Format.NQUADS));
    }
  }

  @Test
  void puttingReplacesTheGraphAndNoOther() {
    try (Store store = create()) {
      store.put(List.of(graph(ONE, ":a :b 1 ."), graph(TWO, ":a :b 2 .")));
      store.put(List.of(graph(ONE, ":a :b 3 .")));
      assertEquals(List.of(ONE, TWO), store.graphs().subList(0, 2));
      String all = text(store, Format.NQUADS);
      assertFalse(all.contains("\"1\""));
      assertTrue(all.contains("\"2\"") && all.contains("\"3\""));
    }
  }

  @Test
  void putsAllOrNothing() {
    try (Store store = create()) {
      store.put(List.of(graph(ONE, ":a :b 1 .")));
      String before = text(store, Format.NQUADS);
      NamedGraph broken = new NamedGraph(TWO, breaking(graph(TWO, ":a :b 2, 3, 4 .").graph()));
      assertThrows(
          IllegalStateException.class, () -> store.put(List.of(graph(ONE, ":a :b 5 ."), broken)));
      assertEquals(before, text(store, Format.NQUADS));
    }
  }

  /** A graph that fails in the midst of being read. */
  private static Graph breaking(Graph graph) {
    return new GraphWrapper(graph) {
      @Override
      public ExtendedIterator<Triple> find() {
        return WrappedIterator.create(super.find())
            .mapWith(
                t -> {
                  if (t.getObject().getLiteralLexicalForm().equals("3")) {
                    throw new IllegalStateException("broken");
                  }
                  return t;
                });
      }
    };
  }

  @Test
  void keepsItsBase() {
    Store.create(folder, Optional.of("https://data.example.org/news")).close();
    try (Store store = create()) {
      assertEquals("https://data.example.org/news", store.base());
    }
    StoreException e =
        assertThrows(
            StoreException.class, () -> Store.create(folder, Optional.of("http://x.example")));
    assertEquals(
        folder + ": its base is https://data.example.org/news, it cannot become http://x.example",
        e.getMessage());
  }

  @Test
  void compactingLosesNothing() {
    try (Store store = create()) {
      for (int i = 0; i < 20; i++) {
        store.put(List.of(graph(ONE, ":a :b " + i + " .")));
      }
      String before = text(store, Format.NQUADS);
      store.compact();
      assertEquals(before, text(store, Format.NQUADS));
    }
    try (Store store = Store.open(folder)) {
      assertTrue(store.has(ONE));
    }
  }

  @Test
  void refusesWhatIsNoStore() throws IOException {
    Path absent = folder.resolve("absent");
    assertEquals(
        absent + ": not a store",
        assertThrows(StoreException.class, () -> Store.open(absent)).getMessage());
    assertFalse(Files.exists(absent));
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertEquals(
        folder + ": neither a store nor an empty folder",
        assertThrows(StoreException.class, this::create).getMessage());
    Path file = folder.resolve("notes.txt");
    assertThrows(StoreException.class, () -> Store.create(file, Optional.empty()));
  }
}
