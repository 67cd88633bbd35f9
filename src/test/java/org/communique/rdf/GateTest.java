package org.communique.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.communique.model.Article;
import org.communique.model.Extraction;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final Gate GATE = Gate.load();
  private static final Extraction FREEZE = Freeze.freeze();
  private static final Article ARTICLE = FREEZE.document().article();

  @Test
  void letsWhatTheWriterWritesPass() {
    for (Extraction extraction : Freeze.all()) {
      Graph graph = new GraphWriter(IRIS, true).write(extraction);
      assertEquals(List.of(), GATE.check(graph, extraction.document().article()));
    }
  }

  @Test
  void catchesOtherWords() {
    Node passage = IRIS.in("freeze.txt", "passage", 0, 21);
    stopped("other words", passage, g -> change(g, passage, Vocabulary.ANCHOR_OF, literal("else")));
  }

  @Test
  void catchesOtherWordsWhereTheTextIsLeftOut() {
    Graph graph = new GraphWriter(IRIS, false).write(FREEZE);
    Node passage = first(graph, null, Vocabulary.CONTENT).getObject();
    change(graph, passage, Vocabulary.ANCHOR_OF, literal("else"));
    stopped("other words", passage, graph);
  }

  @Test
  void catchesAnotherText() {
    stopped(
        "has not the article's text",
        IRIS.article("freeze.txt"),
        g -> change(g, IRIS.article("freeze.txt"), Vocabulary.IS_STRING, literal("else")));
  }

  @Test
  void catchesAnActorOfNoType() {
    Node actor = IRIS.actor("wang-yi");
    stopped("one of person", actor, g -> g.remove(actor, RDF.Nodes.type, Node.ANY));
  }

  @Test
  void catchesAnActorOfTwoTypes() {
    Node actor = IRIS.actor("wang-yi");
    stopped(
        "one of person", actor, g -> g.add(Triple.create(actor, RDF.Nodes.type, Vocabulary.STATE)));
  }

  @Test
  void catchesAnActorWithoutLabel() {
    Node actor = IRIS.actor("wang-yi");
    stopped("label", actor, g -> g.remove(actor, RDFS.Nodes.label, Node.ANY));
  }

  @Test
  void catchesAPointerToNothing() {
    Graph graph = written();
    Triple sentence = first(graph, null, Vocabulary.SENTENCE);
    graph.add(
        Triple.create(
            sentence.getSubject(),
            Vocabulary.ADDRESSEE,
            NodeFactory.createURI("http://localhost:3030/id/actor/nobody")));
    stopped("not there", sentence.getSubject(), graph);
  }

  @Test
  void catchesAnAnswerOfNobodyNamed() {
    Graph graph = written();
    Node response = first(graph, null, Vocabulary.STANCE).getSubject();
    graph.remove(response, Vocabulary.RESPONDENT_MENTION, Node.ANY);
    stopped("words for each respondent", response, graph);
  }

  @Test
  void catchesAFactOfAnotherArticle() {
    Graph graph = written();
    Node response = first(graph, null, Vocabulary.STANCE).getSubject();
    change(graph, response, Vocabulary.IN_ARTICLE, IRIS.article("other.txt"));
    stopped("another article", response, graph);
  }

  @Test
  void catchesAPassageOfAnotherArticle() {
    Node passage = IRIS.in("freeze.txt", "passage", 0, 21);
    stopped(
        "another article",
        passage,
        g -> change(g, passage, Vocabulary.REFERENCE_CONTEXT, IRIS.article("other.txt")));
  }

  @Test
  void catchesPlacesThatTheNameDoesNotSay() {
    Node passage = IRIS.in("freeze.txt", "passage", 0, 21);
    Node end = first(written(), passage, Vocabulary.BEGIN_INDEX).getObject();
    stopped("than its name says", passage, g -> change(g, passage, Vocabulary.END_INDEX, end));
  }

  @Test
  void catchesAFactWithoutSentence() {
    Graph graph = written();
    Node event = first(graph, null, Vocabulary.TRIGGER).getSubject();
    graph.remove(event, Vocabulary.SENTENCE, Node.ANY);
    stopped("sentence", event, graph);
  }

  @Test
  void catchesHalfASurrogatePair() {
    Draft draft = new Draft("broken.txt", "", "Half a dove \ud83d flies.");
    draft.mention(draft.at("\ud83d"), org.communique.model.Mention.Basis.NAME, Freeze.CHINA);
    Graph graph = new GraphWriter(IRIS, false).write(draft.done());
    assertTrue(GATE.check(graph, draft.article).toString().contains("surrogate"));
  }

  private static Graph written() {
    return new GraphWriter(IRIS, true).write(FREEZE);
  }

  private static void stopped(String message, Node node, Consumer<Graph> fault) {
    Graph graph = written();
    fault.accept(graph);
    stopped(message, node, graph);
  }

  private static void stopped(String message, Node node, Graph graph) {
    List<Violation> violations = GATE.check(graph, ARTICLE);
    assertTrue(
        violations.stream()
            .anyMatch(v -> v.node().equals(node.getURI()) && v.message().contains(message)),
        violations::toString);
  }

  private static void change(Graph graph, Node subject, Node property, Node object) {
    graph.remove(subject, property, Node.ANY);
    graph.add(Triple.create(subject, property, object));
  }

  private static Triple first(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, null).next();
  }

  private static Node literal(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
