package org.communique.pipeline;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.communique.ontology.ClassPathFolder;
import org.communique.ontology.Rdf;
import org.communique.rdf.Vocabulary;

/** The examples of all lexicon entries, and the entries that lack one. */
public final class Examples {
  private static final String ENTRIES = "https://w3id.org/communique/";

  /** Terms, shapes and word lists are no entries. */
  private static final Set<String> NO_LEXICON =
      Set.of("diplomacy.ttl", "shapes.ttl", "english.ttl", "identity.ttl", "codes.ttl");

  /** What concerns a file as a whole: word lists that its entries' examples show, its sources. */
  private static final Set<String> NO_ENTRIES =
      Set.of(
          SKOS.ConceptScheme.getURI(),
          DCAT.Dataset.getURI(),
          Vocabulary.LEX + "EventWords",
          Vocabulary.LEX + "Forms",
          Vocabulary.LEX + "GivenName");

  private static final Property EXAMPLE = lex("example");

  private final List<Example> examples = new ArrayList<>();
  private final List<String> without = new ArrayList<>();

  private Examples() {}

  /**
   * Reads them from {@code ontology/} on the class path.
   *
   * @throws org.apache.jena.riot.RiotException with line and column where a file is not Turtle
   */
  public static Examples read() {
    Rdf.start();
    Examples all = new Examples();
    ClassPathFolder.files("/ontology", ".ttl")
        .forEach(
            (file, bytes) -> {
              Model model = ModelFactory.createDefaultModel();
              RDFDataMgr.read(model, new ByteArrayInputStream(bytes), ENTRIES, Lang.TURTLE);
              all.add(file, model);
            });
    return all;
  }

  /** All examples, by file, entry and text. */
  public List<Example> all() {
    return List.copyOf(examples);
  }

  /** IRIs of the entries that nothing shows at work. */
  public List<String> entriesWithout() {
    return List.copyOf(without);
  }

  private void add(String file, Model model) {
    model.listSubjects().toList().stream()
        .filter(RDFNode::isURIResource)
        .filter(r -> r.getURI().startsWith(ENTRIES))
        .sorted(Comparator.comparing(Resource::getURI))
        .forEach(entry -> add(file, entry));
  }

  private void add(String file, Resource entry) {
    List<Example> own =
        entry.listProperties(EXAMPLE).toList().stream()
            .map(Statement::getResource)
            .map(example -> example(file, entry, example))
            .sorted(Comparator.comparing(Example::text))
            .toList();
    examples.addAll(own);
    if (own.isEmpty() && isEntry(entry) && !NO_LEXICON.contains(file)) {
      if (entry.getURI().startsWith(Vocabulary.ACTOR_NS) && entry.hasProperty(RDFS.label)) {
        examples.add(named(file, entry));
      } else {
        without.add(file + " " + entry.getURI());
      }
    }
  }

  private static boolean isEntry(Resource resource) {
    Resource type = resource.getPropertyResourceValue(RDF.type);
    return type != null && !NO_ENTRIES.contains(type.getURI());
  }

  private static Example example(String file, Resource entry, Resource example) {
    return new Example(
        file,
        entry.getURI(),
        strings(example, "text").stream().findFirst().orElse(""),
        strings(example, "published").stream().findFirst().map(LocalDate::parse),
        strings(example, "yields"),
        strings(example, "yieldsNo"));
  }

  /** A plain actor is shown at work by its name alone. */
  private static Example named(String file, Resource actor) {
    String label = actor.getProperty(RDFS.label).getString();
    return new Example(
        file,
        actor.getURI(),
        "They spoke about " + label + " at the time.",
        Optional.empty(),
        List.of("actor | " + label + " | " + label),
        List.of());
  }

  private static List<String> strings(Resource resource, String property) {
    return resource.listProperties(lex(property)).toList().stream()
        .map(s -> s.getLiteral().getLexicalForm())
        .sorted()
        .toList();
  }

  private static Property lex(String local) {
    return ResourceFactory.createProperty(Vocabulary.LEX + local);
  }
}
