package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;

/**
 * Everything that one actor does towards another, by the facts of all articles.
 *
 * @param years of these, the latest first
 */
record Ties(List<Tie> all, List<String> years) {
  private static final Set<Node> ACCUSATIONS =
      Set.of(Vocabulary.dip("Accuse"), Vocabulary.dip("Criticise"), Vocabulary.dip("Condemn"));
  private static final Set<Node> FOR = Set.of(Vocabulary.dip("Support"), Vocabulary.dip("Accept"));
  private static final Set<Node> MEETINGS =
      Stream.of("Meeting", "Summit", "Visit", "PhoneCall")
          .map(t -> NodeFactory.createURI(Vocabulary.EVENT_TYPE_NS + t))
          .collect(Collectors.toUnmodifiableSet());
  private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::getURI);
  private static final Node ACT = Lexicon.lex("act");

  /**
   * @param fact that tells it
   * @param date of the event, or else of the article; empty where neither is known
   */
  record Tie(Node fact, Node source, Node target, Relation relation, String date) {

    /** Four digits; empty where there is no date. */
    String year() {
      return date.length() < 4 ? "" : date.substring(0, 4);
    }

    private boolean leads(Node from, Optional<Node> to) {
      return source.equals(from) && to.filter(t -> !t.equals(target)).isEmpty();
    }

    private Tie reversed() {
      return new Tie(fact, target, source, relation, date);
    }
  }

  static Ties of(View view) {
    List<Tie> ties = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Node fact : view.subjects(RDF.Nodes.type, kind.type())) {
        read(view, kind, Dated.of(view, fact), ties);
      }
    }
    return new Ties(List.copyOf(ties), Dated.years(ties.stream().map(Tie::date)));
  }

  /**
   * The facts why an actor stands on the map in a relation, with another or with anybody.
   *
   * @param other empty where it may be anybody
   */
  Set<Node> facts(Node actor, Relation relation, Optional<Node> other) {
    Set<Node> facts = new HashSet<>();
    for (Tie tie : all) {
      if (tie.relation() == relation
          && (tie.leads(actor, other)
              || relation == Relation.MEETS && tie.reversed().leads(actor, other))) {
        facts.add(tie.fact());
      }
    }
    return facts;
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
            dated);
      }
      // Nobody is told what somebody thinks.
      case ATTITUDE -> {}
      case PROPOSAL ->
          add(ties, who, view.objects(fact, Vocabulary.ADDRESSEE), Relation.ASKS, dated);
      case RESPONSE -> {
        List<Node> answered =
            view.objects(fact, Vocabulary.ANSWERS).stream()
                .flatMap(p -> view.objects(p, Vocabulary.PROPOSER).stream())
                .distinct()
                .toList();
        boolean agrees = view.object(fact, Vocabulary.STANCE).filter(FOR::contains).isPresent();
        add(ties, who, answered, agrees ? Relation.SUPPORTS : Relation.OPPOSES, dated);
      }
      case ACT ->
          view.object(fact, Vocabulary.PLOVER)
              .flatMap(r -> Relation.ofRoot(r.getURI().replaceFirst("^.*/", "")))
              .ifPresent(r -> add(ties, who, view.objects(fact, Vocabulary.ACTED_UPON), r, dated));
      case EVENT -> {
        boolean met =
            view.object(fact, Vocabulary.EVENT_TYPE).filter(MEETINGS::contains).isPresent();
        // Who meets whom has no direction: a pair is named in one order whatever the article's is.
        List<Node> all = who.stream().distinct().sorted(BY_NAME).toList();
        for (int i = 0; met && i < all.size(); i++) {
          add(ties, all.subList(i, i + 1), all.subList(i + 1, all.size()), Relation.MEETS, dated);
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
      List<Tie> ties, List<Node> sources, List<Node> targets, Relation relation, Dated fact) {
    for (Node source : sources) {
      for (Node target : targets) {
        if (!source.equals(target)) {
          ties.add(new Tie(fact.fact(), source, target, relation, fact.date()));
        }
      }
    }
  }
}
