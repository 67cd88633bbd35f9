package org.communique.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * JSON-LD in expanded form, an object a line for each subject, written as triples come: sorted by
 * subject, and by predicate within it. It holds no more than one triple in memory.
 */
final class JsonLdStream extends StreamRDFBase {
  private final Writer out;
  private Node subject = Node.ANY;
  private Node predicate = Node.ANY;

  JsonLdStream(OutputStream out) {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
  }

  @Override
  public void start() {
    write("[");
  }

  @Override
  public void triple(Triple triple) {
    if (!triple.getSubject().equals(subject)) {
      write(subject.equals(Node.ANY) ? "\n{" : "]},\n{");
      write("\"@id\":" + quoted(name(triple.getSubject())));
      subject = triple.getSubject();
      predicate = Node.ANY;
    }
    boolean type = triple.getPredicate().equals(RDF.Nodes.type) && triple.getObject().isURI();
    if (triple.getPredicate().equals(predicate)) {
      write(",");
    } else {
      write(predicate.equals(Node.ANY) ? "," : "],");
      write((type ? "\"@type\"" : quoted(triple.getPredicate().getURI())) + ":[");
      predicate = triple.getPredicate();
    }
    write(type ? quoted(name(triple.getObject())) : value(triple.getObject()));
  }

  @Override
  public void finish() {
    write(subject.equals(Node.ANY) ? "]\n" : "]}\n]\n");
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String value(Node object) {
    if (!object.isLiteral()) {
      return "{\"@id\":" + quoted(name(object)) + "}";
    }
    String text = "{\"@value\":" + quoted(object.getLiteralLexicalForm());
    String type = object.getLiteralDatatypeURI();
    if (!object.getLiteralLanguage().isEmpty()) {
      return text + ",\"@language\":" + quoted(object.getLiteralLanguage()) + "}";
    }
    return text + (type.equals(XSD.xstring.getURI()) ? "" : ",\"@type\":" + quoted(type)) + "}";
  }

  private static String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < 0x20) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
