package org.communique.server;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/**
 * A view of a data set whose default graph is the union of its graphs, for {@code ?default} too.
 */
final class UnionAsDefault extends DatasetGraphWrapper {
  UnionAsDefault(DatasetGraph data) {
    super(data);
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }
}
