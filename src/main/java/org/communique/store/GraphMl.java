package org.communique.store;

import javax.xml.stream.XMLStreamException;

/** GraphML 1.0. */
final class GraphMl {
  private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

  private GraphMl() {}

  static void write(Network network, Xml xml) throws XMLStreamException {
    xml.open("graphml", "xmlns", NAMESPACE);
    key(xml, "node", "label", "string");
    key(xml, "node", "type", "string");
    key(xml, "edge", "relation", "string");
    key(xml, "edge", "weight", "int");
    key(xml, "edge", "first", "string");
    key(xml, "edge", "last", "string");
    xml.open("graph", "id", "actors", "edgedefault", "directed");
    for (Network.Node node : network.nodes()) {
      xml.open("node", "id", node.id());
      data(xml, "node", "label", node.label());
      data(xml, "node", "type", node.type());
      xml.close();
    }
    int number = 0;
    for (Network.Edge edge : network.edges()) {
      number++;
      xml.open("edge", "id", "e" + number, "source", edge.source(), "target", edge.target());
      data(xml, "edge", "relation", edge.relation());
      data(xml, "edge", "weight", String.valueOf(edge.weight()));
      data(xml, "edge", "first", edge.first());
      data(xml, "edge", "last", edge.last());
      xml.close();
    }
    xml.close().close();
  }

  private static void key(Xml xml, String of, String name, String type) throws XMLStreamException {
    xml.leaf("key", "", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", type);
  }

  private static void data(Xml xml, String of, String name, String value)
      throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.leaf("data", value, "key", of + "-" + name);
    }
  }
}
