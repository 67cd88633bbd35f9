package org.communique.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.rdf.QueryFile;

/** What is asked of the server: kinds of pages and queries, with some addresses of each. */
final class Addresses {
  /** Things of a kind: many, not the first alone, since the largest is what hurts. */
  private static final String THINGS =
      "PREFIX dip: <https://w3id.org/communique/ontology#> SELECT DISTINCT ?x { %s } ORDER BY"
          + " MD5(STR(?x)) LIMIT 40";

  private final Asked asked;
  private final Map<String, List<String>> kinds = new LinkedHashMap<>();

  Addresses(Asked asked) {
    this.asked = asked;
  }

  /** Kind to addresses, below the server's own. */
  Map<String, List<String>> all() throws IOException, InterruptedException {
    things("page: article", "?x a dip:Article");
    things("page: actor", "?s dip:speaker ?x");
    things("page: statement", "?x a dip:Statement");
    things("page: proposal", "?x a dip:Proposal");
    things("page: response", "?x a dip:Response");
    things("page: event", "?x a dip:Event");
    things("page: mention, passage", "?x a dip:Mention");
    kinds.put("page: the most heard actor", List.of(most(), most() + "?show=said"));
    kinds.put("page: start", List.of("/"));
    kinds.put("page: search", List.of("/search?q=missile", "/search?q=Norway", "/search?q=treaty"));
    kinds.put("page: articles", List.of("/articles", "/articles?page=7"));
    kinds.put("page: actors", List.of("/actors", "/actors?page=3"));
    kinds.put("page: timeline", List.of("/timeline", "/timeline?from=2015&until=2016"));
    kinds.put("page: relations", List.of("/relations", "/relations?from=2015&until=2016"));
    kinds.put("page: questions", List.of("/questions"));
    kinds.put("page: ontology", List.of("/ontology"));
    kinds.put("page: sparql desk", List.of("/sparql"));
    kinds.put("data: article", kinds.get("page: article").stream().map(Addresses::data).toList());
    kinds.put("data: actor", kinds.get("page: actor").stream().map(Addresses::data).toList());
    for (QueryFile query : QueryFile.questions()) {
      kinds.put("page of query: " + query.name(), List.of("/questions/" + query.name()));
    }
    for (QueryFile query : QueryFile.questions()) {
      String text = URLEncoder.encode(query.text(), StandardCharsets.UTF_8);
      kinds.put("query: " + query.name(), List.of("/sparql?query=" + text));
    }
    return kinds;
  }

  private void things(String kind, String pattern) throws IOException, InterruptedException {
    List<String> found = asked.column(String.format(THINGS, pattern));
    kinds.put(kind, found.stream().map(Addresses::page).toList());
  }

  private String most() throws IOException, InterruptedException {
    return page(
        asked
            .column(
                "PREFIX dip: <https://w3id.org/communique/ontology#> SELECT ?x { ?s dip:speaker ?x"
                    + " } GROUP BY ?x ORDER BY DESC(COUNT(*)) LIMIT 1")
            .get(0));
  }

  private static String page(String iri) {
    return iri.replaceFirst("^.*?/id/", "/page/");
  }

  private static String data(String page) {
    return page.replaceFirst("^/page/", "/data/");
  }
}
