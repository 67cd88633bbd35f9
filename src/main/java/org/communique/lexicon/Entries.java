package org.communique.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.ontology.Turtle;

/** One Turtle file of {@code ontology/}, read from the class path, and short ways to ask it. */
final class Entries {
  static final String NS = "https://w3id.org/communique/";
  static final String LEX = NS + "lexicon#";
  static final String DIP = NS + "ontology#";

  private final Model model;

  private Entries(Model model) {
    this.model = model;
  }

  /**
   * Reads {@code ontology/NAME}.
   *
   * @throws org.apache.jena.riot.RiotException with line and column where it is not Turtle
   */
  static Entries read(String name) {
    return new Entries(ModelFactory.createModelForGraph(Turtle.read(name)));
  }

  static Property lex(String local) {
    return ResourceFactory.createProperty(LEX + local);
  }

  /** The entries of a class, by IRI so that the order never depends on a hash. */
  List<Resource> ofType(String classIri) {
    return sorted(
        model
            .listResourcesWithProperty(RDF.type, model.createResource(classIri))
            .toList()
            .stream());
  }

  static List<Resource> sorted(Stream<Resource> resources) {
    return resources.sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
  }

  /** The literals of a property, sorted. */
  static List<String> strings(Resource entry, Property property) {
    return entry.listProperties(property).toList().stream()
        .map(s -> s.getObject())
        .filter(RDFNode::isLiteral)
        .map(RDFNode::asLiteral)
        .map(Literal::getLexicalForm)
        .sorted()
        .toList();
  }

  static Optional<String> string(Resource entry, Property property) {
    return strings(entry, property).stream().findFirst();
  }

  /** The things a property points at, sorted. */
  static List<Resource> resources(Resource entry, Property property) {
    return sorted(
        entry.listProperties(property).toList().stream()
            .map(s -> s.getObject())
            .filter(RDFNode::isResource)
            .map(RDFNode::asResource));
  }

  static Optional<Resource> resource(Resource entry, Property property) {
    return resources(entry, property).stream().findFirst();
  }

  /** What stands after the last slash or hash of an IRI. */
  static String localName(Resource resource) {
    String iri = resource.getURI();
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }
}
