package org.communique.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.communique.rdf.QueryFile;
import org.communique.search.Field;

/** What is asked of the server: kinds of pages and queries, with some addresses of each. */
final class Addresses {
  /** Things of a kind: many, not the first alone, since the largest is what hurts. */
  private static final String THINGS =
      "PREFIX dip: <https://w3id.org/communique/ontology#> SELECT DISTINCT ?x { %s } ORDER BY"
          + " MD5(STR(?x)) LIMIT 40";

  private static final List<String> ASPECTS =
      List.of(
          "said",
          "held",
          "proposed",
          "asked",
          "answered",
          "events",
          "did",
          "underwent",
          "told",
          "mentioned");

  /** Of different lengths, so that each with each is another page. */
  private static final List<String> SPANS =
      List.of("from=2013", "from=2015&until=2016", "until=2018", "from=2014&until=2019");

  private static final List<String> TIMELINE =
      List.of("", "&type=Meeting", "&with=united-states", "&type=Visit", "&page=3");
  private static final List<String> RELATIONS =
      List.of("", "&relation=addresses", "&relation=meets", "&relation=asks", "&page=3");

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
    things("page: attitude", "?x a dip:Attitude");
    things("page: act", "?x a dip:Act");
    things("page: initiative", "?x a dip:Initiative");
    things("page: occasion", "?x a dip:Occasion");
    things("page: mention, passage", "?x a dip:Mention");
    things("page: topic", "?s dip:topic ?x");
    things("page: event type", "?s dip:eventType ?x");
    things("page: cue", "?s dip:cueEntry ?x");
    actors();
    lists();
    drawings();
    kinds.put("page: start", List.of("/"));
    kinds.put("page: articles", List.of("/articles", "/articles?page=7"));
    kinds.put("page: actors", List.of("/actors", "/actors?page=3"));
    kinds.put("page: questions", List.of("/questions"));
    kinds.put("page: ontology", List.of("/ontology", "/topic/", "/cue/"));
    kinds.put("page: dataset", List.of("/dataset"));
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

  /** Each aspect of the most heard actor and of others, in full and narrowed. */
  private void actors() throws IOException, InterruptedException {
    kinds.put("page: the most heard actor", List.of(most()));
    List<String> actors = new ArrayList<>(kinds.get("page: actor").subList(0, 3));
    actors.add(0, most());
    for (String aspect : ASPECTS) {
      String show = "?show=" + aspect;
      List<String> paths = new ArrayList<>();
      for (String actor : actors) {
        paths.add(actor + show);
        paths.add(actor + show + "&page=2");
        paths.add(actor + show + "&year=2016");
        paths.add(actor + show + "&from=2014&until=2016");
      }
      paths.add(most() + show + "&topic=sanctions&year=2015");
      kinds.put("page: actor, " + aspect, paths);
    }
    kinds.put(
        "page: actor, behind a line of the map",
        List.of(
            most() + "?show=said&does=addresses",
            most() + "?show=said&does=accuses&from=2015&until=2016",
            most() + "?show=events&does=meets",
            most() + "?show=did&does=acts-against"));
  }

  private void lists() {
    for (String list : List.of("statements", "attitudes", "proposals", "responses", "acts")) {
      kinds.put(
          "page: list of " + list,
          List.of(
              "/" + list,
              "/" + list + "?page=50",
              "/" + list + "?year=2015",
              "/" + list + "?year=2016&page=3"));
    }
    kinds.put("page: list of initiatives", List.of("/initiatives", "/initiatives?page=2"));
    List<String> words = List.of("missile", "Norway", "treaty", "talks", "no+such+words");
    kinds.put("page: search", words.stream().map(w -> "/search?q=" + w).toList());
    for (Field field : Field.values()) {
      String kind = field.name().toLowerCase(Locale.ROOT);
      kinds.put(
          "page: search, " + kind,
          words.stream().map(w -> "/search?q=" + w + "&kind=" + kind).toList());
    }
  }

  private void drawings() {
    kinds.put("page: timeline", List.of("/timeline", "/timeline?page=20"));
    kinds.put(
        "page: timeline, filtered",
        IntStream.range(0, 20)
            .mapToObj(i -> "/timeline?" + SPANS.get(i % 4) + TIMELINE.get(i % 5))
            .toList());
    kinds.put("page: relations", List.of("/relations", "/relations?page=20"));
    kinds.put(
        "page: relations, filtered",
        IntStream.range(0, 20)
            .mapToObj(i -> "/relations?" + SPANS.get(i % 4) + RELATIONS.get(i % 5))
            .toList());
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
    return iri.replaceFirst("^.*?/id/", "/page/").replaceFirst("^https://w3id.org/[^/]*/", "/");
  }

  private static String data(String page) {
    return page.replaceFirst("^/page/", "/data/");
  }
}
