package org.communique.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.rdf.model.StmtIterator;

/** What one entry says, read in a single pass: its values by the local name of their property. */
final class Facts {
  private final Resource entry;
  private final Map<String, List<String>> literals = new HashMap<>();
  private final Map<String, List<Resource>> resources = new HashMap<>();

  private Facts(Resource entry) {
    this.entry = entry;
  }

  static Facts of(Resource entry) {
    Facts facts = new Facts(entry);
    StmtIterator statements = entry.listProperties();
    while (statements.hasNext()) {
      Statement s = statements.next();
      String property = Entries.localName(s.getPredicate());
      if (s.getObject().isLiteral()) {
        facts
            .literals
            .computeIfAbsent(property, p -> new ArrayList<>())
            .add(s.getLiteral().getLexicalForm());
      } else {
        facts.resources.computeIfAbsent(property, p -> new ArrayList<>()).add(s.getResource());
      }
    }
    facts.literals.values().forEach(values -> values.sort(null));
    return facts;
  }

  String key() {
    return Entries.localName(entry);
  }

  /** The literals of a property, sorted. */
  List<String> strings(String property) {
    return literals.getOrDefault(property, List.of());
  }

  Optional<String> string(String property) {
    return strings(property).stream().findFirst();
  }

  /**
   * The one literal without which the entry means nothing.
   *
   * @throws IllegalStateException that names the entry
   */
  String need(String property) {
    return string(property).orElseThrow(() -> lacks(property));
  }

  List<Resource> resources(String property) {
    return resources.getOrDefault(property, List.of());
  }

  /** The key of the thing that a property points at. */
  Optional<String> pointed(String property) {
    return resources(property).stream().map(Entries::localName).findFirst();
  }

  /**
   * The key that the entry cannot do without.
   *
   * @throws IllegalStateException that names the entry
   */
  String needPointed(String property) {
    return pointed(property).orElseThrow(() -> lacks(property));
  }

  private IllegalStateException lacks(String property) {
    return new IllegalStateException(entry + " lacks " + property);
  }
}
