package org.communique.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.communique.server.data.Addresses;

/**
 * All entries of a part of the lexicon.
 *
 * @param scheme {@code event-type}, {@code topic}, {@code cue} or {@code office}
 */
public record SchemePage(String scheme, List<Term> terms) {
  static Page of(Lexicon lexicon, String scheme) {
    String prefix = Addresses.TERMS + scheme + "/";
    List<Term> terms =
        lexicon
            .graph()
            .find(Node.ANY, Node.ANY, Node.ANY)
            .mapWith(Triple::getSubject)
            .filterKeep(s -> s.isURI() && s.getURI().startsWith(prefix))
            .toList()
            .stream()
            .distinct()
            .filter(s -> s.getURI().length() > prefix.length())
            .map(
                s ->
                    new Term(
                        "/" + s.getURI().substring(Addresses.TERMS.length()),
                        lexicon.label(s).orElse(s.getURI().substring(prefix.length())),
                        lexicon.text(s, SKOS.definition.asNode()).orElse("")))
            .sorted(Comparator.comparing(t -> t.label().toLowerCase(Locale.ROOT)))
            .toList();
    return Page.of("scheme", new SchemePage(scheme, terms), scheme, "");
  }
}
