package org.communique.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.ontology.Rdf;

/**
 * The names of the instances: {@code BASE/id/KIND/...}. The same article and place always give the
 * same name. Places are Unicode code points.
 */
public final class Iris {
  /** The base where none is set. */
  public static final String DEFAULT_BASE = "http://localhost:3030";

  /** A path cannot hold the first three; the others name graphs of their own. */
  private static final Set<String> NO_IDS =
      Set.of("", ".", "..", "authority", "identity", "ontology", "runs");

  private static final String UNRESERVED = "-._~";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final String base;

  static {
    Rdf.start();
  }

  /**
   * @param base an absolute http or https IRI without query and fragment; a slash at its end is
   *     dropped
   * @throws IllegalArgumentException where it is none
   */
  public Iris(String base) {
    try {
      URI uri = new URI(base);
      boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (!http || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
        throw new IllegalArgumentException("not an http base IRI: " + base);
      }
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not an http base IRI: " + base, e);
    }
    this.base = base.replaceAll("/+$", "");
  }

  /** The base, without a slash at its end. */
  public String base() {
    return base;
  }

  /**
   * An article.
   *
   * @throws IllegalArgumentException for an id that no path can hold (empty, one dot, two dots) or
   *     that names a graph of our own ({@code authority}, {@code identity}, {@code ontology},
   *     {@code runs})
   */
  public Node article(String id) {
    return node("article", articlePath(id));
  }

  /** The named graph of an article. */
  public Node graph(String id) {
    return node("graph", articlePath(id));
  }

  /** The graph of the actors that the program knows. */
  public Node authorityGraph() {
    return node("graph", "authority");
  }

  /** The graph of the ontology and the lexicon. */
  public Node ontologyGraph() {
    return node("graph", "ontology");
  }

  /** The graph of the runs. */
  public Node runsGraph() {
    return node("graph", "runs");
  }

  /** The graph that says what is the same across articles. */
  public Node identityGraph() {
    return node("graph", "identity");
  }

  /**
   * What stands for several facts together, or for the likeness of two; its path is made of theirs.
   *
   * @param kind {@code occasion}, {@code initiative}, {@code identity-link}
   * @param facts IRIs of facts, such as {@link #in} makes, under this base
   */
  public Node joining(String kind, List<Node> facts) {
    String start = base + "/id/";
    return node(
        kind,
        facts.stream()
            .map(f -> f.getURI().substring(start.length()))
            .map(path -> path.substring(path.indexOf('/') + 1))
            .collect(Collectors.joining("/")));
  }

  /** A run of the program, by the time of its start. */
  public Node run(String time) {
    return node("run", encode(time, false));
  }

  /** An actor; a slash in the key stays one. */
  public Node actor(String key) {
    return node("actor", encode(key, true));
  }

  public Node place(String key) {
    return node("place", encode(key, true));
  }

  /**
   * A thing that stands somewhere in an article: {@code BASE/id/KIND/ID/BEGIN-END}.
   *
   * @param kind {@code passage}, {@code mention}, {@code statement} ...
   */
  public Node in(String id, String kind, int begin, int end) {
    return node(kind, articlePath(id) + "/" + begin + "-" + end);
  }

  private Node node(String kind, String path) {
    return NodeFactory.createURI(base + "/id/" + kind + "/" + path);
  }

  private static String articlePath(String id) {
    if (NO_IDS.contains(id)) {
      throw new IllegalArgumentException("no id for an article: \"" + id + "\"");
    }
    return encode(id, false);
  }

  /** Everything but what RFC 3986 calls unreserved as percent and two hexadecimal digits a byte. */
  private static String encode(String text, boolean keepSlash) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      if (plain || keepSlash && c == '/') {
        encoded.append(c);
      } else {
        encoded.append('%').append(HEX.toHexDigits(b));
      }
    }
    return encoded.toString();
  }
}
