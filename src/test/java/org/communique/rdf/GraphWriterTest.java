package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.model.Article;
import org.communique.model.Cast;
import org.communique.model.Document;
import org.communique.model.Extraction;
import org.communique.model.Mention;
import org.communique.model.Statement;
import org.junit.jupiter.api.Test;

class GraphWriterTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final GraphWriter WRITER = new GraphWriter(IRIS, true);

  @Test
  void writesTheGraphThatIsKept() throws IOException {
    Graph graph = WRITER.write(Freeze.freeze());
    graph.getPrefixMapping().setNsPrefixes(Prefixes.all());
    StringWriter turtle = new StringWriter();
    RDFDataMgr.write(turtle, graph, RDFFormat.TURTLE_PRETTY);
    Graph kept = GraphFactory.createDefaultGraph();
    String text = Kept.text("rdf/freeze.ttl", turtle.toString());
    RDFParser.fromString(text, Lang.TURTLE).parse(kept);
    List<String> missing = new ArrayList<>();
    kept.find().filterDrop(graph::contains).forEach(t -> missing.add(t.toString()));
    graph.find().filterDrop(kept::contains).forEach(t -> missing.add("not kept: " + t));
    assertEquals(List.of(), missing);
    assertTrue(kept.isIsomorphicWith(graph));
  }

  @Test
  void countsInCodePoints() {
    Graph graph = WRITER.write(Freeze.freeze());
    // The dove at the beginning is two UTF-16 units and one code point.
    Node headline = IRIS.in("freeze.txt", "passage", 0, 21);
    assertTrue(graph.contains(headline, Vocabulary.BLOCK_KIND, Vocabulary.dip("Headline")));
  }

  @Test
  void whoReportsWhom() {
    Graph graph = WRITER.write(Freeze.freeze());
    List<String> pairs = new ArrayList<>();
    graph
        .find(null, Vocabulary.REPORTS, null)
        .forEach(t -> pairs.add(speaker(graph, t.getSubject()) + speaker(graph, t.getObject())));
    assertEquals(List.of("xinhuawang-yi"), pairs);
  }

  private static String speaker(Graph graph, Node statement) {
    String iri = graph.find(statement, Vocabulary.SPEAKER, null).next().getObject().getURI();
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  @Test
  void statementsAtOnePlaceAreToldApartByTheirCues() {
    Extraction freeze = Freeze.freeze();
    Statement first = freeze.statements().get(0);
    Statement second = freeze.statements().get(1);
    Statement twin =
        new Statement(
            first.content(),
            first.mode(),
            second.cue(),
            second.speakers(),
            List.of(),
            first.sentence());
    List<String> names = names(with(freeze, List.of(first, twin, first)));
    assertEquals(names, names(with(freeze, List.of(twin, first))));
    assertEquals(2, names.size());
    assertTrue(names.stream().allMatch(n -> n.matches(".*/statement/freeze.txt/\\d+-\\d+-\\d+")));
  }

  private static List<String> names(Extraction extraction) {
    return WRITER
        .write(extraction)
        .find(null, RDF.Nodes.type, Vocabulary.STATEMENT)
        .toList()
        .stream()
        .map(t -> t.getSubject().getURI())
        .sorted()
        .toList();
  }

  @Test
  void mentionsAtOnePlaceKeepEachItsBasis() {
    Extraction freeze = Freeze.freeze();
    Mention name = freeze.cast().mentions().get(0);
    Mention carried = new Mention(name.span(), Mention.Basis.CARRIED, name.actors());
    Statement first = freeze.statements().get(0);
    Statement goesOn =
        new Statement(
            first.content(),
            first.mode(),
            Optional.empty(),
            List.of(carried),
            List.of(),
            first.sentence());
    Extraction both = with(freeze, List.of(goesOn));
    Graph graph = WRITER.write(both);
    assertEquals(List.of(), Gate.load().check(graph, both.document().article()));
    Node statement = graph.find(null, RDF.Nodes.type, Vocabulary.STATEMENT).next().getSubject();
    assertTrue(graph.contains(statement, Vocabulary.BASIS, Vocabulary.dip("Carried")));
  }

  @Test
  void theTextCanBeLeftOut() {
    Extraction freeze = Freeze.freeze();
    Graph graph = new GraphWriter(IRIS, false).write(freeze);
    assertFalse(graph.contains(null, Vocabulary.IS_STRING, null));
    assertFalse(graph.contains(null, Vocabulary.BLOCK_KIND, null));
    assertEquals(List.of(), Gate.load().check(graph, freeze.document().article()));
  }

  @Test
  void onlyAWebAddressBecomesAnIri() {
    assertTrue(url("https://example.org/news?id=1").isURI());
    assertTrue(url("javascript:alert(1)").isLiteral());
    assertTrue(url("no address").isLiteral());
  }

  private static Node url(String url) {
    Article article =
        new Article(
            "a", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(url), "text");
    Extraction empty =
        new Extraction(
            new Document(article, List.of(), List.of()),
            new Cast(List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return WRITER.write(empty).find(null, Vocabulary.SCHEMA_URL, null).next().getObject();
  }

  private static Extraction with(Extraction extraction, List<Statement> statements) {
    return new Extraction(
        extraction.document(),
        extraction.cast(),
        statements,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
