package org.communique.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** The codes of event data: {@code ontology/codes.ttl}. */
final class Codes {
  private static final String CAMEO = Entries.NS + "code/cameo/";

  private Codes() {}

  /** The PLOVER root of each CAMEO code, taken from the code itself or from the one above it. */
  static Map<String, String> load() {
    Map<String, String> roots = new HashMap<>();
    for (Resource code : Entries.read("codes.ttl").ofType(SKOS.Concept.getURI())) {
      if (code.getURI().startsWith(CAMEO)) {
        root(code).ifPresent(r -> roots.put(Entries.localName(code), r));
      }
    }
    return roots;
  }

  private static Optional<String> root(Resource code) {
    return Entries.resource(code, SKOS.broadMatch)
        .map(Entries::localName)
        .or(() -> Entries.resource(code, SKOS.broader).flatMap(Codes::root));
  }
}
