package org.communique.server.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.communique.store.Store;

/**
 * The descriptions of things in the format that the client likes best, or the one that the
 * parameter {@code format} names.
 */
public final class Data {
  private final Store store;
  private final Addresses addresses;

  public Data(Store store) {
    this.store = store;
    this.addresses = new Addresses(store.base());
  }

  /** Whether the store says anything about a thing, or has a graph of that name. */
  public boolean has(Node thing) {
    return store.read(
        data ->
            data.contains(Node.ANY, thing, Node.ANY, Node.ANY)
                || data.contains(thing, Node.ANY, Node.ANY, Node.ANY));
  }

  /**
   * Sends the description of a thing.
   *
   * @return whether there is one
   */
  public boolean send(Node thing, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<DatasetGraph> found = store.read(data -> Description.of(data, addresses, thing));
    if (found.isPresent()) {
      Alternates.of(addresses, thing).asOfData(response);
      send(found.get(), addresses.base(), request, response);
    }
    return found.isPresent();
  }

  /** Sends quads. */
  public static void send(
      DatasetGraph data, String base, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.addHeader("Vary", "Accept");
    Optional<DataFormat> format = format(request);
    if (format.isEmpty()) {
      Reply.text(response, HttpServletResponse.SC_NOT_ACCEPTABLE, Alternates.offered());
      return;
    }
    if (!Reply.known(request, response, DataWriter.fingerprint(data, format.get()))) {
      response.setContentType(format.get().type() + ";charset=utf-8");
      response.getOutputStream().write(DataWriter.bytes(data, base, format.get()));
    }
  }

  /** What was asked for; a browser that comes for the data gets Turtle. */
  private static Optional<DataFormat> format(HttpServletRequest request) {
    String key = request.getParameter("format");
    return key == null
        ? Accept.parse(Optional.ofNullable(request.getHeader("Accept")).orElse(""))
            .best(DataFormat.all(), DataFormat::type)
        : DataFormat.of(key);
  }
}
