package org.communique.server;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QuerySolution;
import org.communique.store.Store;

/** How much is in a store, by the query {@code counts.rq} beside this class. */
final class Counts {
  record Count(String what, long number) {}

  private Counts() {}

  static List<Count> of(Store store) {
    return store.read(
        data -> {
          List<Count> counts = new ArrayList<>();
          try (QueryExecution answer =
              QueryExecution.dataset(DatasetFactory.wrap(data))
                  .query(Resource.text("counts.rq"))
                  .build()) {
            for (QuerySolution row : (Iterable<QuerySolution>) answer::execSelect) {
              counts.add(
                  new Count(row.getLiteral("what").getString(), row.getLiteral("n").getLong()));
            }
          }
          return counts;
        });
  }
}
