package org.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.communique.rdf.Iris;

/**
 * Brings an index up to date, a graph at a time. For each graph that is in the index there is a
 * document that tells its state: what the store wrote about it when it was read.
 */
final class Following {
  private static final String STATE_OF = "state-of";
  private static final String STATE = "state";

  private final TextIndexLucene index;
  private final org.communique.store.Store store;

  Following(TextIndexLucene index, org.communique.store.Store store) {
    this.index = index;
    this.store = store;
  }

  /** Returns how many graphs were new, changed or gone. */
  int follow() {
    try {
      Map<String, String> had = states();
      Map<String, String> now = new TreeMap<>(store.read(this::current));
      if (now.equals(had)) {
        return 0;
      }
      int graphs = 0;
      IndexWriter writer = index.getIndexWriter();
      for (Map.Entry<String, String> old : had.entrySet()) {
        if (!old.getValue().equals(now.get(old.getKey()))) {
          forget(writer, old.getKey());
          graphs += now.containsKey(old.getKey()) ? 0 : 1;
        }
      }
      for (Map.Entry<String, String> entry : now.entrySet()) {
        if (!entry.getValue().equals(had.get(entry.getKey()))) {
          learn(writer, entry.getKey(), entry.getValue());
          graphs++;
        }
      }
      index.commit();
      return graphs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void forget(IndexWriter writer, String graph) throws IOException {
    writer.deleteDocuments(new Term(SearchIndex.GRAPH, graph));
    writer.deleteDocuments(new Term(STATE_OF, graph));
  }

  private void learn(IndexWriter writer, String graph, String state) throws IOException {
    store.read(
        data -> {
          Graph triples = data.getGraph(NodeFactory.createURI(graph));
          Node authority = new Iris(store.base()).authorityGraph();
          boolean own = authority.hasURI(graph);
          new Entities(triples, graph, data.getGraph(authority), own).forEach(index::addEntity);
          return graph;
        });
    Document document = new Document();
    document.add(new StringField(STATE_OF, graph, Store.NO));
    document.add(new StringField(STATE, graph + " " + state, Store.YES));
    writer.addDocument(document);
  }

  /**
   * The state of each graph with things to find: the article's digest and the runs that stored it;
   * of the authority, whose triples come from the program, a sum over them.
   */
  private Map<String, String> current(DatasetGraph data) {
    Map<String, String> states = new HashMap<>();
    Iris iris = new Iris(store.base());
    Node authority = iris.authorityGraph();
    states.put(authority.getURI(), sum(data.getGraph(authority)));
    data.listGraphNodes()
        .forEachRemaining(
            graph -> {
              if (!graph.equals(iris.ontologyGraph()) && !graph.equals(authority)) {
                Entities.state(data, iris, graph).ifPresent(s -> states.put(graph.getURI(), s));
              }
            });
    return states;
  }

  private static String sum(Graph graph) {
    long sum = 0;
    for (Triple triple : graph.find().toList()) {
      sum += triple.toString().hashCode();
    }
    return Long.toHexString(sum);
  }

  private Map<String, String> states() throws IOException {
    Map<String, String> states = new HashMap<>();
    try (DirectoryReader reader = DirectoryReader.open(index.getIndexWriter())) {
      IndexSearcher searcher = new IndexSearcher(reader);
      int all = Math.max(1, reader.maxDoc());
      for (ScoreDoc found : searcher.search(new MatchAllDocsQuery(), all).scoreDocs) {
        String state = searcher.storedFields().document(found.doc).get(STATE);
        if (state != null) {
          int blank = state.indexOf(' ');
          states.put(state.substring(0, blank), state.substring(blank + 1));
        }
      }
    }
    return states;
  }
}
