package org.communique.store;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * RDF/XML, an element for each subject, written as triples come, sorted by subject. It holds no
 * more than one triple in memory.
 */
final class RdfXmlStream extends StreamRDFBase {
  private final XMLStreamWriter out;
  private Node subject = Node.ANY;

  RdfXmlStream(OutputStream stream) {
    try {
      out =
          XMLOutputFactory.newFactory()
              .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  @Override
  public void start() {
    try {
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      out.writeCharacters("\n");
      out.writeStartElement("rdf:RDF");
      out.writeAttribute("xmlns:rdf", RDF.uri);
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  @Override
  public void triple(Triple triple) {
    try {
      if (!triple.getSubject().equals(subject)) {
        if (!subject.equals(Node.ANY)) {
          out.writeEndElement();
        }
        subject = triple.getSubject();
        out.writeCharacters("\n");
        out.writeStartElement("rdf:Description");
        name(subject, "rdf:about");
      }
      property(triple.getPredicate().getURI(), triple.getObject());
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private void property(String predicate, Node object) throws XMLStreamException {
    int split = Util.splitNamespaceXML(predicate);
    if (split == predicate.length()) {
      throw new StoreException(predicate + ": cannot be a property in RDF/XML");
    }
    out.writeCharacters("\n ");
    out.writeStartElement("p:" + predicate.substring(split));
    out.writeAttribute("xmlns:p", predicate.substring(0, split));
    if (object.isLiteral()) {
      if (!object.getLiteralLanguage().isEmpty()) {
        out.writeAttribute("xml:lang", object.getLiteralLanguage());
      } else if (!object.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
        out.writeAttribute("rdf:datatype", object.getLiteralDatatypeURI());
      }
      text(Xml.clean(object.getLiteralLexicalForm()));
    } else {
      name(object, "rdf:resource");
    }
    out.writeEndElement();
  }

  private void name(Node node, String attribute) throws XMLStreamException {
    if (node.isBlank()) {
      out.writeAttribute("rdf:nodeID", "b" + node.getBlankNodeLabel().replaceAll("\\W", "-"));
    } else {
      out.writeAttribute(attribute, node.getURI());
    }
  }

  /** A reader would take a carriage return for the end of a line. */
  private void text(String text) throws XMLStreamException {
    String[] parts = text.split("\r", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        out.writeEntityRef("#13");
      }
      out.writeCharacters(parts[i]);
    }
  }

  @Override
  public void finish() {
    try {
      out.writeEndDocument();
      out.flush();
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  private static StoreException failed(XMLStreamException e) {
    return new StoreException("cannot be written (" + e.getMessage() + ")", e);
  }
}
