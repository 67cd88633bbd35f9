package org.communique.store;

import static org.communique.store.Quads.ONE;
import static org.communique.store.Quads.TWO;
import static org.communique.store.Quads.graph;
import static org.communique.store.Quads.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
  private static final String SHARED = ":b :p 'text\\n\"two\"' .";

  @TempDir Path folder;

  private Store filled(Path where, boolean backwards) {
    Store store = Store.create(where, Optional.empty());
    List<NamedGraph> graphs =
        List.of(graph(ONE, ":a :p :b, 1 . " + SHARED), graph(TWO, ":a a :C ; :p 2 . " + SHARED));
    store.put(backwards ? List.of(graphs.get(1), graphs.get(0)) : graphs);
    return store;
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyFormatReadsBackAsWhatIsThere(Format format) {
    try (Store store = filled(folder, false)) {
      String written = text(store, format);
      DatasetGraph read = RDFParser.fromString(written, lang(format)).toDatasetGraph();
      Graph union = store.read(data -> copy(data.getUnionGraph()));
      if (format.quads()) {
        assertTrue(
            read.getGraph(ONE).isIsomorphicWith(graph(ONE, ":a :p :b, 1 . " + SHARED).graph()));
        assertTrue(read.getUnionGraph().isIsomorphicWith(union));
      } else {
        assertTrue(read.getDefaultGraph().isIsomorphicWith(union), written);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void oneGraphIsWrittenAlone(Format format) {
    try (Store store = filled(folder, false)) {
      DatasetGraph read =
          RDFParser.fromString(text(store, format, ONE), lang(format)).toDatasetGraph();
      Graph graph = format.quads() ? read.getGraph(ONE) : read.getDefaultGraph();
      assertTrue(graph.isIsomorphicWith(graph(ONE, ":a :p :b, 1 . " + SHARED).graph()));
      assertEquals(3, format.quads() ? read.stream().count() : graph.size());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"TURTLE", "TRIG", "NQUADS", "NTRIPLES", "JSONLD", "RDFXML"})
  void theOrderOfPuttingDoesNotShow(Format format) {
    try (Store one = filled(folder.resolve("one"), false);
        Store two = filled(folder.resolve("two"), true)) {
      assertEquals(text(one, format), text(two, format));
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void anyTextReadsBackAsItWas(Format format) {
    String odd = " <b> & \\\"quoted\\\" \\\\ \\r\\n\\t ]]> é 𝔊 ";
    try (Store store = Store.create(folder, Optional.empty())) {
      store.put(
          List.of(graph(ONE, ":a :p \"" + odd + "\" ; :q \"" + odd + "\"@en-GB , \"2016\"^^:t .")));
      DatasetGraph read = RDFParser.fromString(text(store, format), lang(format)).toDatasetGraph();
      Graph union = store.read(data -> copy(data.getUnionGraph()));
      assertTrue(
          (format.quads() ? read.getUnionGraph() : read.getDefaultGraph()).isIsomorphicWith(union));
    }
  }

  @Test
  void aTripleOfTwoGraphsIsWrittenOnceWithoutGraphs() {
    try (Store store = filled(folder, false)) {
      assertEquals(1, count(text(store, Format.NTRIPLES)));
      assertEquals(2, count(text(store, Format.NQUADS)));
    }
  }

  private static long count(String text) {
    return text.lines().filter(l -> l.startsWith("<http://example.org/b>")).count();
  }

  private static Graph copy(Graph graph) {
    Graph copy = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
    graph.find().forEachRemaining(copy::add);
    return copy;
  }

  private static Lang lang(Format format) {
    return format.jena().getLang();
  }
}
