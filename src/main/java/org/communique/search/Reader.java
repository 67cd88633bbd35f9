package org.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;

/**
 * Reads an index that stays open. Jena opens its index anew for each query, which takes longer than
 * the query does. What was committed to the index meanwhile is seen all the same.
 */
final class Reader implements AutoCloseable {
  private final TextIndexLucene index;
  private final SearcherManager searchers;

  Reader(TextIndexLucene index) {
    this.index = index;
    try {
      this.searchers = new SearcherManager(index.getDirectory(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The things that fit, the best first. */
  List<Node> find(String query, int most) {
    try {
      searchers.maybeRefreshBlocking();
      IndexSearcher searcher = searchers.acquire();
      try {
        QueryParser parser = new QueryParser(SearchIndex.ID, index.getQueryAnalyzer());
        StoredFields stored = searcher.storedFields();
        Set<Node> found = new LinkedHashSet<>();
        for (ScoreDoc hit : searcher.search(parser.parse(query), most).scoreDocs) {
          String name = stored.document(hit.doc, Set.of(SearchIndex.ID)).get(SearchIndex.ID);
          found.add(TextQueryFuncs.stringToNode(name));
        }
        return List.copyOf(found);
      } finally {
        searchers.release(searcher);
      }
    } catch (ParseException e) {
      throw new IllegalStateException(query, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      searchers.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
