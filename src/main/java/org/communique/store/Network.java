package org.communique.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.query.ResultSet;
import org.communique.rdf.QueryFile;

/**
 * The actors of a store and what they do towards one another, by {@code
 * queries/tables/relations.rq}.
 *
 * @param nodes by name
 * @param edges by source, target and relation
 */
public record Network(List<Node> nodes, List<Edge> edges) {
  private static final String QUERY = "tables/relations";

  /**
   * An actor.
   *
   * @param id its IRI
   * @param type person, state ... as the ontology calls it
   */
  public record Node(String id, String label, String type) {}

  /**
   * One actor towards another.
   *
   * @param weight how many facts tell it; positive
   * @param first day, month or year; empty where none is known
   * @param last day, month or year; empty where none is known
   */
  public record Edge(
      String source, String target, String relation, int weight, String first, String last) {}

  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** That of a store. */
  public static Network of(Store store) {
    return store.read(
        data -> {
          String text = QueryFile.named(QUERY).orElseThrow().text();
          try (QueryExecution query =
              QueryExecution.dataset(DatasetFactory.wrap(data)).query(text).build()) {
            return read(query.execSelect());
          }
        });
  }

  private static Network read(ResultSet rows) {
    Map<String, Node> nodes = new TreeMap<>();
    List<Edge> edges = new ArrayList<>();
    while (rows.hasNext()) {
      QuerySolution row = rows.next();
      Node source = node(row, "source");
      Node target = node(row, "target");
      nodes.putIfAbsent(source.id(), source);
      nodes.putIfAbsent(target.id(), target);
      edges.add(
          new Edge(
              source.id(),
              target.id(),
              text(row, "relation"),
              row.getLiteral("weight").getInt(),
              text(row, "first"),
              text(row, "last")));
    }
    return new Network(List.copyOf(nodes.values()), edges);
  }

  private static Node node(QuerySolution row, String role) {
    return new Node(
        row.getResource(role).getURI(), text(row, role + "Label"), text(row, role + "Type"));
  }

  private static String text(QuerySolution row, String column) {
    return row.contains(column) ? row.getLiteral(column).getLexicalForm() : "";
  }
}
