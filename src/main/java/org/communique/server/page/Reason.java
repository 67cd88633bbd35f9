package org.communique.server.page;

import java.util.List;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * Why two facts were joined.
 *
 * @param href of the link itself
 * @param facts the two, without their sentences
 * @param strength above 0, up to 1
 * @param likenesses in what they are alike
 * @param shared what exactly both have
 */
public record Reason(
    String href, List<Fact> facts, double strength, List<Term> likenesses, List<Link> shared) {
  private static final List<Node> SHARED =
      List.of(
          Vocabulary.SHARED_NAME,
          Vocabulary.SHARED_ACTOR,
          Vocabulary.SHARED_TOPIC,
          Vocabulary.SHARED_PLACE,
          Vocabulary.SHARED_DATE,
          Vocabulary.SHARED_TYPE);

  static Reason of(View view, Node link) {
    return new Reason(
        view.addresses().page(link),
        view.objects(link, Vocabulary.JOINS).stream().map(f -> Fact.brief(view, f)).toList(),
        view.text(link, Vocabulary.STRENGTH).map(Double::parseDouble).orElse(0.0),
        view.objects(link, Vocabulary.LIKENESS).stream().map(view::term).toList(),
        SHARED.stream()
            .flatMap(p -> view.objects(link, p).stream())
            .map(n -> n.isURI() ? view.link(n) : new Link("", view.label(n)))
            .toList());
  }
}
