package org.communique.server.page;

import java.util.List;
import java.util.Map;
import org.communique.rdf.Prefixes;
import org.communique.rdf.QueryFile;

/**
 * Where a person asks in SPARQL.
 *
 * @param examples to begin from
 * @param prefixes by name, offered while one writes
 * @param query the first to stand in the editor
 */
public record DeskPage(List<QueryFile> examples, Map<String, String> prefixes, String query) {
  /** The endpoint's own address. */
  static final String PATH = "/sparql";

  /** Its entry in the navigation. */
  static final String SECTION = "sparql";

  static Page of(List<QueryFile> questions) {
    String first = questions.stream().map(QueryFile::text).findFirst().orElse("ASK {}");
    return Page.of("desk", new DeskPage(questions, Prefixes.all(), first), "SPARQL desk", SECTION);
  }
}
