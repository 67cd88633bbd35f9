package org.communique.server.page;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.communique.rdf.QueryFile;

/**
 * The answer to a question that comes with the program, or that somebody wrote.
 *
 * @param columns by name
 * @param rows a value for each column, an empty literal where there is none
 * @param whole false where there are more rows, or it took too long
 */
record Answer(List<String> columns, List<List<Node>> rows, boolean whole) {
  private static final int MOST = 5000;
  private static final int SECONDS = 20;
  private static final Node NOTHING = NodeFactory.createLiteralString("");

  static Answer of(View view, QueryFile question) {
    return of(view, QueryFactory.create(question.text()));
  }

  static Answer of(View view, Query asked) {
    List<List<Node>> rows = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    boolean whole = true;
    try (QueryExecution query =
        QueryExecution.dataset(DatasetFactory.wrap(view.data()))
            .query(asked)
            .timeout(SECONDS, TimeUnit.SECONDS)
            .build()) {
      if (asked.isAskType()) {
        Node answer = NodeFactory.createLiteralString(query.execAsk() ? "yes" : "no");
        return new Answer(List.of("answer"), List.of(List.of(answer)), true);
      }
      if (!asked.isSelectType()) {
        Iterator<Triple> triples =
            asked.isDescribeType() ? query.execDescribeTriples() : query.execConstructTriples();
        return ofTriples(triples);
      }
      ResultSet found = query.execSelect();
      columns.addAll(found.getResultVars());
      while (found.hasNext() && rows.size() < MOST) {
        Binding row = found.nextBinding();
        rows.add(
            columns.stream()
                .map(c -> row.contains(Var.alloc(c)) ? row.get(Var.alloc(c)) : NOTHING)
                .toList());
      }
      whole = !found.hasNext();
    } catch (QueryCancelledException e) {
      whole = false;
    }
    return new Answer(columns, rows, whole);
  }

  private static Answer ofTriples(Iterator<Triple> triples) {
    List<List<Node>> rows = new ArrayList<>();
    while (triples.hasNext() && rows.size() < MOST) {
      Triple t = triples.next();
      rows.add(List.of(t.getSubject(), t.getPredicate(), t.getObject()));
    }
    return new Answer(List.of("subject", "property", "object"), rows, !triples.hasNext());
  }
}
