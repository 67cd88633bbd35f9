package org.communique.store;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements a line each, without the characters that XML cannot hold. */
final class Xml {
  private final XMLStreamWriter out;

  Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /** Opens an element; names and values of attributes alternate, empty values are left away. */
  Xml open(String name, String... attributes) throws XMLStreamException {
    out.writeCharacters("\n");
    out.writeStartElement(name);
    attributes(attributes);
    return this;
  }

  /** An element with text in it, or without where that is empty. */
  Xml leaf(String name, String text, String... attributes) throws XMLStreamException {
    out.writeCharacters("\n");
    if (text.isEmpty()) {
      out.writeEmptyElement(name);
      attributes(attributes);
    } else {
      out.writeStartElement(name);
      attributes(attributes);
      out.writeCharacters(clean(text));
      out.writeEndElement();
    }
    return this;
  }

  Xml close() throws XMLStreamException {
    out.writeEndElement();
    return this;
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.writeAttribute(attributes[i], clean(attributes[i + 1]));
      }
    }
  }

  /** Without what no XML can hold. */
  static String clean(String text) {
    return text.codePoints()
        .filter(
            c ->
                c >= 0x20 && c <= 0xD7FF
                    || c >= 0xE000 && c <= 0xFFFD
                    || c >= 0x10000
                    || c == '\t'
                    || c == '\n'
                    || c == '\r')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
