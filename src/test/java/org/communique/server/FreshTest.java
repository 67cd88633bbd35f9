package org.communique.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.communique.store.NamedGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages keep is kept for one state of the store: a change shows at once. */
class FreshTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/actors",
          "/articles",
          "/statements",
          "/timeline",
          "/relations",
          "/search?q=Ruritania",
          "/questions/said-by",
          "/page/actor/china",
          "/page/actor/china?show=said",
          "/page/actor/china?show=said&does=addresses");
  private static final Node NAME = NodeFactory.createURI(Sample.BASE + "/id/graph/ruritania.txt");

  @TempDir static Path folder;
  private static Sample site;

  @BeforeAll
  static void serve() {
    site = Sample.serve(folder);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static NamedGraph article(String speaker) {
    Graph graph = GraphFactory.createDefaultGraph();
    String turtle =
        """
        PREFIX dip: <https://w3id.org/communique/ontology#>
        PREFIX event: <https://w3id.org/communique/event-type/>
        PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        BASE <http://localhost:3030/id/>
        <article/r> a dip:Article ; dcterms:title "%1$s speaks" ; dcterms:identifier "r" ;
          dip:sha256 "%1$s" ; dcterms:issued "2031-05-05"^^xsd:date .
        <actor/r> a dip:State ; rdfs:label "%1$s" .
        <mention/r/1-2> a dip:Mention ; dip:refersTo <actor/r> , <actor/china> .
        <statement/r/1-2> a dip:Statement ; dip:inArticle <article/r> ; dip:speaker <actor/r> ;
          dip:addressee <actor/china> ; dip:content <passage/r/1-2> ; dip:mode dip:Direct .
        <statement/r/3-4> a dip:Statement ; dip:inArticle <article/r> ; dip:speaker <actor/china> ;
          dip:addressee <actor/r> ; dip:content <passage/r/1-2> .
        <passage/r/1-2> nif:anchorOf "%1$s wants peace" ; nif:beginIndex 1 ; nif:endIndex 2 .
        <event/r/1-2> a dip:Event ; dip:inArticle <article/r> ; dip:eventType event:Meeting ;
          dip:date "2031-05-05"^^xsd:date ; dip:participant <actor/r> , <actor/china> ;
          dip:trigger <passage/r/1-2> .
        """
            .formatted(speaker);
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return new NamedGraph(NAME, graph);
  }

  /** The pages that name it, apart from where the searched words are repeated. */
  private static List<String> naming(String name) throws Exception {
    List<String> naming = new ArrayList<>();
    for (String path : PAGES) {
      String page = site.page(path);
      assertFalse(page.isEmpty(), path);
      if (path.startsWith("/search") ? page.contains("/page/statement/r/") : page.contains(name)) {
        naming.add(path);
      }
    }
    return naming;
  }

  @Test
  void pagesFollowTheStore() throws Exception {
    List<String> all = PAGES.stream().filter(p -> !p.startsWith("/questions")).toList();
    assertEquals(List.of(), naming("Ruritania"));
    site.store().put(List.of(article("Ruritania")));
    assertEquals(all, naming("Ruritania").stream().filter(all::contains).toList());
    site.store().put(List.of(article("Graustark")));
    assertEquals(List.of(), naming("Ruritania"));
    assertTrue(naming("Graustark").contains("/page/actor/china"));
    site.store().write(data -> data.removeGraph(NAME));
    assertEquals(List.of(), naming("Graustark"));
  }
}
