package org.communique.server.data;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.rdf.Prefixes;

/** Writes quads in a format; those without graphs get each triple once. */
final class DataWriter {
  private DataWriter() {}

  static byte[] bytes(DatasetGraph data, String base, DataFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (format.quads()) {
      Prefixes.all().forEach(data.prefixes()::add);
      RDFWriter.source(data).format(format.jena()).output(out);
    } else {
      Graph graph = GraphFactory.createDefaultGraph();
      Iterator<Quad> quads = data.find();
      quads.forEachRemaining(q -> graph.add(q.asTriple()));
      Prefixes.all().forEach(graph.getPrefixMapping()::setNsPrefix);
      graph.getPrefixMapping().setNsPrefix("actor", base + "/id/actor/");
      RDFWriter.source(graph).format(format.jena()).output(out);
    }
    return out.toByteArray();
  }

  /** The same for the same quads, in whatever order they are held. */
  static String fingerprint(DatasetGraph data, DataFormat format) {
    long sum = format.ordinal();
    Iterator<Quad> quads = data.find();
    while (quads.hasNext()) {
      String quad = quads.next().toString();
      long hash = 0xcbf29ce484222325L;
      for (int i = 0; i < quad.length(); i++) {
        hash = (hash ^ quad.charAt(i)) * 0x100000001b3L;
      }
      sum += hash;
    }
    return Long.toHexString(sum);
  }
}
