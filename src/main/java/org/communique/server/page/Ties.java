package org.communique.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/** Everything that one actor does towards another, by the facts of all articles. */
record Ties(List<Tie> all) {
  private static final Set<Node> ACCUSATIONS =
      Set.of(Vocabulary.dip("Accuse"), Vocabulary.dip("Criticise"), Vocabulary.dip("Condemn"));
  private static final Set<Node> FOR = Set.of(Vocabulary.dip("Support"), Vocabulary.dip("Accept"));
  private static final Set<Node> MEETINGS =
      Stream.of("Meeting", "Summit", "Visit", "PhoneCall")
          .map(t -> NodeFactory.createURI(Vocabulary.EVENT_TYPE_NS + t))
          .collect(Collectors.toUnmodifiableSet());
  private static final Node ACT = Lexicon.lex("act");

  /**
   * @param date of the event, or else of the article; empty where neither is known
   */
  record Tie(Node source, Node target, Relation relation, String date) {}

  static Ties of(View view) {
    List<Tie> ties = new ArrayList<>();
    for (Kind kind : Kind.TOLD) {
      for (Node fact : view.subjects(RDF.Nodes.type, kind.type())) {
        read(view, kind, Dated.of(view, fact), ties);
      }
    }
    return new Ties(List.copyOf(ties));
  }

  private static void read(View view, Kind kind, Dated dated, List<Tie> ties) {
    Node fact = dated.fact();
    List<Node> who = view.objects(fact, kind.who());
    switch (kind) {
      case STATEMENT -> {
        List<Node> to = view.objects(fact, Vocabulary.ADDRESSEE);
        boolean accuses = accuses(view, fact);
        List<Node> accused = to.isEmpty() ? view.objects(fact, Vocabulary.MENTIONS) : to;
        add(
            ties,
            who,
            accuses ? accused : to,
            accuses ? Relation.ACCUSES : Relation.ADDRESSES,
            dated.date());
      }
      case PROPOSAL ->
          add(ties, who, view.objects(fact, Vocabulary.ADDRESSEE), Relation.ASKS, dated.date());
      case RESPONSE -> {
        List<Node> answered =
            view.objects(fact, Vocabulary.ANSWERS).stream()
                .flatMap(p -> view.objects(p, Vocabulary.PROPOSER).stream())
                .distinct()
                .toList();
        boolean agrees = view.object(fact, Vocabulary.STANCE).filter(FOR::contains).isPresent();
        add(ties, who, answered, agrees ? Relation.SUPPORTS : Relation.OPPOSES, dated.date());
      }
      case ACT -> {}
      case EVENT -> {
        boolean met =
            view.object(fact, Vocabulary.EVENT_TYPE).filter(MEETINGS::contains).isPresent();
        for (int i = 0; met && i < who.size(); i++) {
          add(
              ties,
              who.subList(i, i + 1),
              who.subList(i + 1, who.size()),
              Relation.MEETS,
              dated.date());
        }
      }
    }
  }

  private static boolean accuses(View view, Node statement) {
    return view.objects(statement, Vocabulary.SPEECH_ACT).stream().anyMatch(ACCUSATIONS::contains)
        || view.objects(statement, Vocabulary.CUE_ENTRY).stream()
            .flatMap(c -> view.objects(c, ACT).stream())
            .anyMatch(ACCUSATIONS::contains);
  }

  private static void add(
      List<Tie> ties, List<Node> sources, List<Node> targets, Relation relation, String date) {
    for (Node source : sources) {
      for (Node target : targets) {
        if (!source.equals(target)) {
          ties.add(new Tie(source, target, relation, date));
        }
      }
    }
  }
}
