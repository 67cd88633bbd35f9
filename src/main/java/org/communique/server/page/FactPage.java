package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/**
 * A statement, proposal, response or event: its words in their sentence first, then what is known
 * of it and why, then what hangs together with it.
 *
 * @param quoted whether its words stand in quotation marks
 * @param words its words, a text for each passage
 * @param grounds how sure it is, and why
 * @param details what is known of it
 * @param related facts of the same article that it hangs together with
 * @param about actors that it speaks about
 * @param clusters initiatives or occasions that it tells of
 */
public record FactPage(
    Fact fact,
    boolean quoted,
    List<String> words,
    Grounds grounds,
    List<Detail> details,
    List<Related> related,
    List<ActorLink> about,
    List<Cluster> clusters) {
  private static final int MOST = 50;

  /** Facts that hang together with one, and how. */
  public record Related(String how, List<Fact> facts) {}

  /** Whether its sentence shows something of a kind. */
  public boolean marks(String css) {
    return fact.quote().stream().flatMap(p -> p.over().stream()).anyMatch(m -> m.css().equals(css));
  }

  static Page of(View view, Node node) {
    Fact fact = Fact.of(view, node);
    List<String> words =
        Passage.all(view, node, fact.kind().words()).stream().map(Passage::words).toList();
    FactPage page =
        new FactPage(
            fact,
            view.has(node, Vocabulary.MODE, Vocabulary.dip("Direct")),
            words,
            Grounds.of(view, node, fact.kind()),
            Detail.all(view, node),
            related(view, node, fact.kind()),
            ActorLink.all(view, node, Vocabulary.MENTIONS),
            Cluster.with(view, node));
    return Page.of("fact", page, title(fact), "");
  }

  private static String title(Fact fact) {
    String who = String.join(", ", fact.who().stream().map(ActorLink::label).limit(3).toList());
    String words = fact.words();
    return who
        + (who.isEmpty() ? "" : ": ")
        + (words.length() > 90 ? words.substring(0, words.offsetByCodePoints(0, 80)) + "…" : words);
  }

  private static List<Related> related(View view, Node node, Kind kind) {
    List<Related> related = new ArrayList<>();
    switch (kind) {
      case STATEMENT -> {
        add(related, view, "reports", view.objects(node, Vocabulary.REPORTS).stream());
        add(related, view, "reported-in", view.subjects(Vocabulary.REPORTS, node).stream());
        add(related, view, "proposed-in-it", view.subjects(Vocabulary.MADE_IN, node).stream());
        List<Node> told = view.subjects(Vocabulary.TOLD_IN, node);
        add(related, view, "told-in-it", told.stream().filter(n -> is(view, n, Kind.EVENT)));
        add(related, view, "acts-in-it", told.stream().filter(n -> is(view, n, Kind.ACT)));
      }
      case ATTITUDE -> {}
      case PROPOSAL -> {
        add(related, view, "made-in", view.objects(node, Vocabulary.MADE_IN).stream());
        add(related, view, "answers", view.subjects(Vocabulary.ANSWERS, node).stream());
      }
      case RESPONSE ->
          add(related, view, "answered", view.objects(node, Vocabulary.ANSWERS).stream());
      case EVENT, ACT ->
          add(related, view, "told-in", view.objects(node, Vocabulary.TOLD_IN).stream());
    }
    return related;
  }

  private static boolean is(View view, Node fact, Kind kind) {
    return Kind.ofPath(view.addresses().path(fact).orElse("")).filter(kind::equals).isPresent();
  }

  private static void add(List<Related> related, View view, String how, Stream<Node> nodes) {
    List<Node> facts =
        nodes
            .filter(n -> view.object(n, RDF.Nodes.type).isPresent())
            .sorted(Comparator.comparing(Node::getURI))
            .limit(MOST)
            .toList();
    if (!facts.isEmpty()) {
      related.add(new Related(how, facts.stream().map(f -> Fact.of(view, f)).toList()));
    }
  }
}
