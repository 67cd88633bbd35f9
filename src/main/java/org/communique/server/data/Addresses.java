package org.communique.server.data;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.rdf.Vocabulary;

/**
 * Where on this server things are described: {@code BASE/id/actor/china} at {@code
 * /page/actor/china} and {@code /data/actor/china}; terms of our namespaces at their own path.
 *
 * @param base what instance IRIs begin with, without a slash at its end
 */
public record Addresses(String base) {
  /** What the names of the ontology and the lexicon begin with. */
  public static final String TERMS = "https://w3id.org/communique/";

  private static final String ID = "/id/";

  /** The thing with this path below {@code /id/}, as it stands in an address. */
  public Node thing(String path) {
    return NodeFactory.createURI(base + ID + canonical(path));
  }

  /** The thing with this path below {@code /id/}, as it stands in a name. */
  public Node named(String path) {
    return NodeFactory.createURI(base + ID + path);
  }

  /** The term with this path, as it stands in an address. */
  public static Node term(String path) {
    return NodeFactory.createURI(TERMS + canonical(path));
  }

  /** The path below {@code /id/}; empty for what is not ours. */
  public Optional<String> path(Node node) {
    String prefix = base + ID;
    return node.isURI() && node.getURI().startsWith(prefix)
        ? Optional.of(node.getURI().substring(prefix.length()))
        : Optional.empty();
  }

  /** Address of the page of a thing or term, or the web address that it is; empty for others. */
  public String page(Node node) {
    if (!node.isURI()) {
      return "";
    }
    String uri = node.getURI();
    return path(node)
        .map(p -> "/page/" + p)
        .orElseGet(
            () -> {
              if (uri.startsWith(Vocabulary.DIP)) {
                return "/ontology#" + uri.substring(Vocabulary.DIP.length());
              }
              if (uri.startsWith(TERMS)) {
                return "/" + uri.substring(TERMS.length());
              }
              return uri.startsWith("https://") || uri.startsWith("http://") ? uri : "";
            });
  }

  /** The same name, written as we write it: what needs no percent sign has none. */
  private static String canonical(String path) {
    return Arrays.stream(path.split("/", -1))
        .map(Addresses::segment)
        .collect(Collectors.joining("/"));
  }

  private static String segment(String raw) {
    try {
      String plain = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
      return Percent.encode(plain);
    } catch (IllegalArgumentException e) {
      return Percent.encode(raw);
    }
  }
}
