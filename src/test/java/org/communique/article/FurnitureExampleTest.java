package org.communique.article;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.communique.lexicon.Furniture;
import org.communique.model.Article;
import org.communique.model.Block;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the examples of {@code ontology/furniture.ttl}; an entry without one fails. */
class FurnitureExampleTest {
  private static final String LEX = "https://w3id.org/communique/lexicon#";

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    Furniture furniture = Furniture.load();
    Model model = RDFDataMgr.loadModel("ontology/furniture.ttl");
    return Stream.of("LayoutSign", "WordList")
        .flatMap(t -> model.listSubjectsWithProperty(RDF.type, lex(t)).toList().stream())
        .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
        .map(e -> dynamicTest(e.getURI(), () -> examplesHold(e, furniture)));
  }

  private static void examplesHold(Resource entry, Furniture furniture) {
    List<RDFNode> examples =
        entry.listProperties(lex("example")).toList().stream().map(s -> s.getObject()).toList();
    assertFalse(examples.isEmpty(), "no example");
    for (RDFNode example : examples) {
      String text = example.asResource().getProperty(lex("text")).getString();
      Article article =
          new Article(
              "example",
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              text);
      List<Block> blocks = Layout.blocks(article, furniture);
      for (var row : example.asResource().listProperties(lex("yields")).toList()) {
        String[] cells = row.getString().split(" \\| ", 2);
        boolean read = cells[0].equals("read");
        assertTrue(
            blocks.stream()
                .filter(b -> b.kind().read() == read)
                .anyMatch(b -> b.span().in(text).contains(cells[1])),
            () -> row.getString() + " in " + show(blocks, text));
      }
    }
  }

  private static List<String> show(List<Block> blocks, String text) {
    return blocks.stream().map(b -> b.kind() + ": " + b.span().in(text)).toList();
  }

  private static Property lex(String local) {
    return ResourceFactory.createProperty(LEX + local);
  }
}
