package org.communique.server.data;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The other forms in which one thing is described.
 *
 * @param iri the thing
 * @param page address of its page
 * @param data address of its data
 */
public record Alternates(String iri, String page, String data) {

  /** A form and where it is. */
  public record Alternate(DataFormat format, String address) {}

  /** Those of a thing under {@code /id/}. */
  public static Alternates of(Addresses addresses, Node thing) {
    String path = addresses.path(thing).orElseThrow();
    return new Alternates(thing.getURI(), "/page/" + path, "/data/" + path);
  }

  /** Those of a term, which has one address for all. */
  public static Alternates ofTerm(Node term) {
    String path = "/" + term.getURI().substring(Addresses.TERMS.length());
    return new Alternates(term.getURI(), path, path);
  }

  public List<Alternate> formats() {
    return Arrays.stream(DataFormat.values())
        .map(f -> new Alternate(f, data + "?format=" + f.key()))
        .toList();
  }

  /** Header fields of the page. */
  public void asOfPage(HttpServletResponse response) {
    response.addHeader("Link", "<" + data + ">; rel=\"describedby\"");
    response.addHeader("Link", links());
  }

  /** Header fields of the data. */
  public void asOfData(HttpServletResponse response) {
    response.addHeader("Link", "<" + iri + ">; rel=\"about\"");
    response.addHeader("Link", "<" + page + ">; rel=\"alternate\"; type=\"text/html\"");
    response.addHeader("Link", links());
  }

  private String links() {
    return formats().stream()
        .map(a -> "<" + a.address() + ">; rel=\"alternate\"; type=\"" + a.format().type() + "\"")
        .collect(Collectors.joining(", "));
  }

  /** For whom nothing here fits. */
  public static String offered() {
    return Stream.concat(
            Stream.of("text/html"), Arrays.stream(DataFormat.values()).map(DataFormat::type))
        .collect(Collectors.joining(", ", "Offered are: ", "."));
  }
}
