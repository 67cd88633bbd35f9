package org.communique.store;

import javax.xml.stream.XMLStreamException;

/** GEXF 1.3, with the days of an edge as its time where both are settled to the day. */
final class Gexf {
  private static final String NAMESPACE = "http://gexf.net/1.3";
  private static final int DAY = "2016-01-31".length();

  private Gexf() {}

  static void write(Network network, Xml xml) throws XMLStreamException {
    xml.open("gexf", "xmlns", NAMESPACE, "version", "1.3");
    xml.open("graph", "mode", "dynamic", "defaultedgetype", "directed", "timeformat", "date");
    xml.open("attributes", "class", "node", "mode", "static");
    xml.leaf("attribute", "", "id", "type", "title", "type", "type", "string");
    xml.close();
    xml.open("attributes", "class", "edge", "mode", "static");
    for (String name : new String[] {"relation", "first", "last"}) {
      xml.leaf("attribute", "", "id", name, "title", name, "type", "string");
    }
    xml.close();
    xml.open("nodes");
    for (Network.Node node : network.nodes()) {
      xml.open("node", "id", node.id(), "label", node.label());
      xml.open("attvalues").leaf("attvalue", "", "for", "type", "value", node.type()).close();
      xml.close();
    }
    xml.close();
    xml.open("edges");
    int number = 0;
    for (Network.Edge edge : network.edges()) {
      number++;
      edge(xml, number, edge);
    }
    xml.close().close().close();
  }

  private static void edge(Xml xml, int number, Network.Edge edge) throws XMLStreamException {
    boolean days = edge.first().length() == DAY && edge.last().length() == DAY;
    xml.open(
        "edge",
        "id",
        String.valueOf(number),
        "source",
        edge.source(),
        "target",
        edge.target(),
        "type",
        edge.relation().equals("meets") ? "undirected" : "",
        "label",
        edge.relation(),
        "weight",
        String.valueOf(edge.weight()),
        "start",
        days ? edge.first() : "",
        "end",
        days ? edge.last() : "");
    xml.open("attvalues");
    attribute(xml, "relation", edge.relation());
    attribute(xml, "first", edge.first());
    attribute(xml, "last", edge.last());
    xml.close().close();
  }

  private static void attribute(Xml xml, String name, String value) throws XMLStreamException {
    if (!value.isEmpty()) {
      xml.leaf("attvalue", "", "for", name, "value", value);
    }
  }
}
