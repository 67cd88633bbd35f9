package org.communique.server.page;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.rdf.Vocabulary;

/**
 * One thing that is known of a fact. Why it is held to be so is told by {@link Grounds}.
 *
 * @param property what it is, by the ontology
 * @param values terms, places, words
 */
public record Detail(Term property, List<Term> values) {
  private static final List<Node> TERMS =
      List.of(
          Vocabulary.SPEECH_ACT,
          Vocabulary.ATTITUDE_KIND,
          Vocabulary.POLARITY,
          Vocabulary.PROPOSAL_KIND,
          Vocabulary.STANCE,
          Vocabulary.EVENT_TYPE,
          Vocabulary.STATUS,
          Vocabulary.ON_TOPIC,
          Vocabulary.BY_MEDIUM,
          Vocabulary.AT_PLACE,
          Vocabulary.PLOVER,
          Vocabulary.CAMEO);
  private static final List<Node> WORDS =
      List.of(
          Vocabulary.CONDITION,
          Vocabulary.FURTHER_TRIGGER,
          Vocabulary.DATE_PASSAGE,
          Vocabulary.PLACE_PASSAGE);
  private static final Node ACT = NodeFactory.createURI(Vocabulary.LEX + "act");

  static List<Detail> all(View view, Node fact) {
    List<Detail> details = new ArrayList<>();
    view.text(fact, Vocabulary.DATE)
        .ifPresent(d -> add(details, view, Vocabulary.DATE, List.of(new Term("", d, ""))));
    for (Node property : TERMS) {
      add(details, view, property, view.objects(fact, property).stream().map(view::term).toList());
    }
    if (view.object(fact, Vocabulary.SPEECH_ACT).isEmpty()) {
      List<Term> acts =
          view.objects(fact, Vocabulary.CUE_ENTRY).stream()
              .flatMap(e -> view.objects(e, ACT).stream())
              .map(view::term)
              .toList();
      add(details, view, Vocabulary.SPEECH_ACT, acts);
    }
    for (Node property : WORDS) {
      add(
          details,
          view,
          property,
          Passage.all(view, fact, List.of(property)).stream()
              .map(p -> new Term("", "“" + p.words() + "”", ""))
              .toList());
    }
    return details;
  }

  private static void add(List<Detail> details, View view, Node property, List<Term> values) {
    if (!values.isEmpty()) {
      details.add(new Detail(view.term(property), values));
    }
  }
}
