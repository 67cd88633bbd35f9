package org.communique.server.about;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.communique.rdf.QueryFile;
import org.communique.store.Answers;
import org.communique.store.Export;
import org.communique.store.Format;
import org.communique.store.Network;
import org.communique.store.NetworkFormat;
import org.communique.store.Store;

/**
 * The whole store, or a table or network of it, as a file.
 *
 * @param name of the file, below {@link #PATH}
 * @param title as people call it
 * @param type media type
 */
public record Dump(String name, String title, String type, Sort sort, Writing writing) {
  /** What the addresses of dumps begin with. */
  public static final String PATH = "/dump/";

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** What is in a dump. */
  public enum Sort {
    TRIPLES,
    NETWORK,
    TABLE
  }

  /** Writes a dump. */
  @FunctionalInterface
  interface Writing {
    void to(Store store, OutputStream out) throws IOException;
  }

  /** All there are. */
  public static List<Dump> all() {
    return Stream.of(triples(), networks(), tables()).flatMap(s -> s).toList();
  }

  private static Stream<Dump> triples() {
    return Stream.of(
        triples("ttl", "Turtle", "text/turtle", Format.TURTLE),
        triples("jsonld", "JSON-LD", "application/ld+json", Format.JSONLD),
        triples("nt", "N-Triples", "application/n-triples", Format.NTRIPLES),
        triples("rdf", "RDF/XML", "application/rdf+xml", Format.RDFXML),
        triples("trig", "TriG", "application/trig", Format.TRIG),
        triples("nq", "N-Quads", "application/n-quads", Format.NQUADS));
  }

  private static Dump triples(String ending, String title, String type, Format format) {
    return new Dump(
        "communique." + ending,
        title,
        type,
        Sort.TRIPLES,
        (store, out) -> new Export(format).all(store, out));
  }

  private static Stream<Dump> networks() {
    return Stream.of(
        network("graphml", "GraphML", "application/graphml+xml", NetworkFormat.GRAPHML),
        network("gexf", "GEXF", "application/gexf+xml", NetworkFormat.GEXF));
  }

  private static Dump network(String ending, String title, String type, NetworkFormat format) {
    return new Dump(
        "relations." + ending,
        title,
        type,
        Sort.NETWORK,
        (store, out) -> format.write(Network.of(store), out));
  }

  private static Stream<Dump> tables() {
    return QueryFile.tables().stream()
        .map(
            q ->
                new Dump(
                    q.name().replaceFirst("^tables/", "") + ".csv",
                    q.title(),
                    "text/csv",
                    Sort.TABLE,
                    (store, out) ->
                        new Answers(store, PATIENCE)
                            .write(QueryFactory.create(q.text()), Answers.Form.CSV, out)));
  }

  /** The one at an address, if there is one. */
  static Optional<Dump> at(String path) {
    return all().stream().filter(d -> path.equals(d.path())).findFirst();
  }

  /** Its address on the server. */
  public String path() {
    return PATH + name;
  }
}
