package org.communique.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQuery;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.NIOFSDirectory;
import org.communique.store.Store;

/**
 * The words of a store. The index lies in the folder {@code search} of the store and follows it:
 * {@link #update} reads the articles that are new or changed since, and drops those that are gone.
 * Whoever changes articles calls it at the end; opening the index and searching do so as well, for
 * a store whose writer was stopped, or that is older than the index. It holds nothing that the
 * store does not, and may be deleted at any time.
 */
public final class SearchIndex implements AutoCloseable {
  static final String ID = "id";
  static final String GRAPH = "graph";

  /** A folder for each shape of the index, so that one of another shape is left alone. */
  private static final String FOLDER = "search/2";

  private static final int LONGEST = 12;

  private final TextIndexLucene index;

  private final Store store;

  private final Reader reader;

  /** The latest version of the store that it has followed. */
  private long seen = Long.MIN_VALUE;

  private SearchIndex(TextIndexLucene index, Store store) {
    this.store = store;
    this.index = index;
    this.reader = new Reader(index);
  }

  /**
   * Opens the index of a store and brings it up to date; in memory where the folder cannot be used.
   */
  public static SearchIndex open(Store store) {
    SearchIndex search = create(store);
    search.follow();
    store.dataset().getContext().set(TextQuery.textIndex, search.index);
    return search;
  }

  /**
   * Brings the index of a store up to date.
   *
   * @return how many graphs were new, changed or gone
   */
  public static int update(Store store) {
    try (SearchIndex search = create(store)) {
      return search.follow();
    }
  }

  /** Reads what changed since it was last done; nothing where the store is as it was then. */
  private synchronized int follow() {
    return store.read(
        data -> {
          long version = store.version();
          int graphs = version > seen ? new Following(index, store).follow() : 0;
          seen = Math.max(seen, version);
          return graphs;
        });
  }

  private static SearchIndex create(Store store) {
    EntityDefinition entities = new EntityDefinition(ID, Field.ACTOR.words(), GRAPH);
    for (Field field : Field.values()) {
      if (entities.getField(field.property()) == null) {
        entities.set(field.words(), field.property());
      }
    }
    TextIndexConfig config = new TextIndexConfig(entities);
    config.setAnalyzer(new EnglishAnalyzer());
    return new SearchIndex(index(store, config), store);
  }

  private static TextIndexLucene index(Store store, TextIndexConfig config) {
    Path folder = store.folder().resolve(FOLDER);
    try {
      Files.createDirectories(folder);
      return new TextIndexLucene(new NIOFSDirectory(folder), config);
    } catch (IOException | TextIndexException e) {
      return new TextIndexLucene(new ByteBuffersDirectory(), config);
    }
  }

  /**
   * The things of a kind that have all the words, the best first; the last word may be the
   * beginning of one.
   *
   * @param words as somebody typed them; signs in them mean nothing
   * @param most 1 or more
   */
  public List<Node> find(Field field, String words, int most) {
    List<String> terms = terms(words);
    if (terms.isEmpty()) {
      return List.of();
    }
    String all = terms.stream().map(t -> "+" + t).collect(Collectors.joining(" "));
    String begun =
        all.substring(0, all.lastIndexOf('+'))
            + "+("
            + terms.get(terms.size() - 1)
            + " "
            + terms.get(terms.size() - 1)
            + "*)";
    return ask(field, begun, most);
  }

  /**
   * The things of a kind that have some of the words, those with most and rarest first.
   *
   * @param words as somebody typed them; signs in them mean nothing
   * @param most 1 or more
   */
  public List<Node> findSome(Field field, String words, int most) {
    List<String> terms = terms(words);
    return terms.isEmpty() ? List.of() : ask(field, String.join(" ", terms), most);
  }

  private List<Node> ask(Field field, String terms, int most) {
    String query = field.words() + ":(" + terms + ")^3 " + field.around() + ":(" + terms + ")";
    follow();
    return reader.find(query, most);
  }

  /** Plain words without any sign that the query language knows. */
  private static List<String> terms(String words) {
    try (StandardAnalyzer plain = new StandardAnalyzer();
        TokenStream tokens = plain.tokenStream("", words)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      List<String> terms = new ArrayList<>();
      while (tokens.incrementToken() && terms.size() < LONGEST) {
        terms.add(term.toString().replaceAll("[^\\p{L}\\p{N}]", "\\\\$0"));
      }
      return terms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (store.dataset().getContext().get(TextQuery.textIndex) == index) {
      store.dataset().getContext().remove(TextQuery.textIndex);
    }
    reader.close();
    index.close();
  }
}
