package org.communique.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class NetworkTest {
  private static final String TURTLE =
      """
      PREFIX : <http://example.org/>
      PREFIX dip: <https://w3id.org/communique/ontology#>
      PREFIX event: <https://w3id.org/communique/event-type/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      :a a dip:State ; rdfs:label "A <&> \\"a\\" \\u0001" .
      :b a dip:State ; rdfs:label "B" .
      :c a dip:Person ; rdfs:label "C" .
      :old a dip:Article ; dcterms:issued "2016-01-31" .
      :new a dip:Article ; dcterms:issued "2017-02-28" .
      :s1 dip:speaker :a ; dip:addressee :b ; dip:inArticle :old .
      :s2 dip:speaker :a ; dip:addressee :b ; dip:inArticle :new .
      :s3 dip:speaker :a ; dip:addressee :b ; dip:speechAct dip:Accuse ; dip:mentions :c .
      :s4 dip:speaker :b ; dip:speechAct dip:Condemn ; dip:mentions :c , :b .
      :p a dip:Proposal ; dip:proposer :c ; dip:addressee :a , :b ; dip:inArticle :old .
      :r1 dip:respondent :a ; dip:stance dip:Reject ; dip:answers :p ; dip:inArticle :new .
      :r2 dip:respondent :b ; dip:stance dip:Accept ; dip:answers :p ; dip:inArticle :new .
      :e1 dip:eventType event:Summit ; dip:participant :c , :a ; dip:date "2015" ; dip:inArticle :new .
      :e2 dip:eventType event:Attack ; dip:participant :b , :c .
      """;

  @TempDir Path folder;

  private Network network() {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(TURTLE, Lang.TURTLE).parse(graph);
    try (Store store = Store.create(folder, Optional.empty())) {
      store.put(List.of(new NamedGraph(NodeFactory.createURI("http://example.org/g"), graph)));
      return Network.of(store);
    }
  }

  private static String plain(Network.Edge e) {
    return String.join(
            " ",
            e.source().substring(19),
            e.relation(),
            e.target().substring(19),
            String.valueOf(e.weight()),
            e.first(),
            e.last())
        .strip();
  }

  @Test
  void whoDoesWhatTowardsWhomHowOftenAndWhen() {
    assertEquals(
        List.of(
            "a accuses b 1",
            "a addresses b 2 2016-01-31 2017-02-28",
            "a meets c 1 2015 2015",
            "a opposes c 1 2017-02-28 2017-02-28",
            "b accuses c 1",
            "b supports c 1 2017-02-28 2017-02-28",
            "c asks a 1 2016-01-31 2016-01-31",
            "c asks b 1 2016-01-31 2016-01-31"),
        network().edges().stream().map(NetworkTest::plain).toList());
  }

  @ParameterizedTest
  @EnumSource(NetworkFormat.class)
  void whatIsWrittenIsReadBackWhateverTheNames(NetworkFormat format) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(network(), out);
    Document read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toByteArray()));
    assertEquals(3, read.getElementsByTagName("node").getLength());
    assertEquals(8, read.getElementsByTagName("edge").getLength());
    Element first = (Element) read.getElementsByTagName("node").item(0);
    assertEquals("http://example.org/a", first.getAttribute("id"));
    assertTrue((first.getAttribute("label") + first.getTextContent()).contains("A <&> \"a\""));
  }
}
