package org.communique.store;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A way to write a network down for programs that draw and measure networks. */
public enum NetworkFormat {
  /** Read by Cytoscape, yEd, Gephi, networkx, igraph. */
  GRAPHML {
    @Override
    void write(Network network, Xml xml) throws XMLStreamException {
      GraphMl.write(network, xml);
    }
  },
  /** Read by Gephi, which shows edges with a first and a last day over time. */
  GEXF {
    @Override
    void write(Network network, Xml xml) throws XMLStreamException {
      Gexf.write(network, xml);
    }
  };

  abstract void write(Network network, Xml xml) throws XMLStreamException;

  /**
   * Writes a network as UTF-8; the stream is left open.
   *
   * @throws StoreException where it cannot be written
   */
  public void write(Network network, OutputStream out) {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      write(network, new Xml(xml));
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new StoreException("cannot be written (" + e.getMessage() + ")", e);
    }
  }
}
