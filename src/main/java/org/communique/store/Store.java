package org.communique.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.communique.ontology.Rdf;
import org.communique.rdf.Iris;

/**
 * A folder with a TDB2 database of named graphs; their union is the default graph. One process at a
 * time may have it open. Safe for use by many threads: many readers and one writer.
 */
public final class Store implements AutoCloseable {
  /** The base of instance IRIs where none is given. */
  public static final String DEFAULT_BASE = Iris.DEFAULT_BASE;

  static {
    Rdf.start();
  }

  private final Path folder;
  private final DatasetGraph data;
  private final String base;

  private Store(Path folder, DatasetGraph data, String base) {
    this.folder = folder;
    this.data = data;
    this.base = base;
  }

  /**
   * Opens a store, or makes one where nothing is yet.
   *
   * @param base what instance IRIs begin with, without a slash at its end; empty for the store's
   *     own, or {@link #DEFAULT_BASE} for a new one
   * @throws StoreException where the folder holds other things, the store has another base, or
   *     another process has it open
   */
  public static Store create(Path folder, Optional<String> base) {
    if (!Folder.isStore(folder) && !Folder.isFree(folder)) {
      throw new StoreException(folder + ": neither a store nor an empty folder");
    }
    return open(folder, base, true);
  }

  /**
   * Opens a store.
   *
   * @throws StoreException where there is none, or another process has it open
   */
  public static Store open(Path folder) {
    if (!Folder.isStore(folder)) {
      throw new StoreException(folder + ": not a store");
    }
    return open(folder, Optional.empty(), false);
  }

  private static Store open(Path folder, Optional<String> base, boolean mayBeNew) {
    DatasetGraph data = Folder.connect(folder);
    try {
      data.getContext().set(TDB2.symUnionDefaultGraph, true);
      data.getContext().set(ARQ.httpServiceAllowed, false);
      return new Store(folder, data, base(folder, data, base, mayBeNew));
    } catch (RuntimeException e) {
      TDBInternal.expel(data);
      throw e;
    }
  }

  private static String base(
      Path folder, DatasetGraph data, Optional<String> wanted, boolean mayBeNew) {
    Optional<String> kept = Txn.calculateRead(data, () -> keptBase(data));
    if (kept.isEmpty() && (!mayBeNew || !Txn.calculateRead(data, data::isEmpty))) {
      throw new StoreException(folder + ": a database, but not a store of this program");
    }
    if (kept.isPresent() && wanted.isPresent() && !kept.equals(wanted)) {
      throw new StoreException(
          folder + ": its base is " + kept.get() + ", it cannot become " + wanted.get());
    }
    return kept.orElseGet(() -> keepBase(data, wanted.orElse(DEFAULT_BASE)));
  }

  private static Optional<String> keptBase(DatasetGraph data) {
    Iterator<Quad> spaces = data.find(Node.ANY, Node.ANY, VOID.uriSpace.asNode(), Node.ANY);
    return spaces.hasNext()
        ? Optional.of(spaces.next().getObject().getLiteralLexicalForm().replaceFirst("/id/$", ""))
        : Optional.empty();
  }

  private static String keepBase(DatasetGraph data, String base) {
    Node graph = about(base);
    Node dataset = NodeFactory.createURI(base + "/id/dataset");
    Txn.executeWrite(
        data,
        () -> {
          data.add(graph, dataset, RDF.type.asNode(), VOID.Dataset.asNode());
          data.add(
              graph,
              dataset,
              VOID.uriSpace.asNode(),
              NodeFactory.createLiteralString(base + "/id/"));
        });
    return base;
  }

  private static Node about(String base) {
    return NodeFactory.createURI(base + "/id/store-graph");
  }

  public Path folder() {
    return folder;
  }

  /** What instance IRIs begin with; {@code /id/...} follows. */
  public String base() {
    return base;
  }

  /** Name of the graph that tells what the store is. */
  public Node about() {
    return about(base);
  }

  /** Puts graphs in place of those with the same names: all of them, or none where it fails. */
  public void put(Collection<NamedGraph> graphs) {
    write(data -> graphs.forEach(g -> g.replaceIn(data)));
  }

  /** Changes the store: all that is done, or nothing where it fails. */
  public void write(Consumer<DatasetGraph> change) {
    Txn.executeWrite(data, () -> change.accept(data));
  }

  /** Whether there is a graph with this name. */
  public boolean has(Node name) {
    return read(data -> data.containsGraph(name));
  }

  /** The names of all graphs, sorted. */
  public List<Node> graphs() {
    return read(Store::names);
  }

  static List<Node> names(DatasetGraph data) {
    List<Node> names = new ArrayList<>();
    data.listGraphNodes().forEachRemaining(names::add);
    names.sort((a, b) -> a.toString().compareTo(b.toString()));
    return names;
  }

  /** Reads one consistent state of the store, whatever is written meanwhile. */
  public <T> T read(Function<DatasetGraph, T> reader) {
    return Txn.calculateRead(data, () -> reader.apply(data));
  }

  /** Which state of the store is read, within {@link #read}: another after each change. */
  public long version() {
    return TDBInternal.getDatasetGraphTDB(data)
        .getTxnSystem()
        .getThreadTransaction()
        .getDataVersion();
  }

  /** What a server serves. Its own default graph is empty; queries see the union there. */
  public DatasetGraph dataset() {
    return data;
  }

  /** Gives back the room of what was replaced and removed. Nobody may read meanwhile. */
  public void compact() {
    DatabaseMgr.compact(data, true);
  }

  @Override
  public void close() {
    TDBInternal.expel(data);
  }
}
