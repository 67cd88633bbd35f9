package org.communique.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * All facts of one aspect, filtered, a part of them shown.
 *
 * @param narrowed what else narrows the list, as the map of relations and charts ask for it
 * @param years to choose from
 * @param partners those who are spoken to, asked or mentioned, to choose from
 * @param topics to choose from; empty where facts have none
 * @param sorts kinds of acts or attitudes to choose from; empty where facts are neither
 * @param all address without any filter; empty where none is set
 */
public record Listing(
    Aspect aspect,
    List<Narrowed> narrowed,
    List<Choice> years,
    List<Choice> partners,
    List<Choice> topics,
    List<Choice> sorts,
    List<Fact> facts,
    Paging paging,
    String all) {
  private static final int CHOICES = 60;

  /**
   * Something that narrows a list and that no choice of the form says.
   *
   * @param values by parameter
   * @param without the address without it
   */
  public record Narrowed(String label, Map<String, String> values, String without) {}

  static Listing of(View view, Node actor, Aspect aspect, Ask ask) {
    Optional<Set<Node>> behind = behind(view, actor, ask);
    List<Dated> base =
        view.facts(actor).by().get(aspect).stream()
            .filter(f -> Facet.inTime(ask, f.year()))
            .filter(f -> behind.filter(b -> !b.contains(f.fact())).isEmpty())
            .toList();
    Facet<Dated> year = Facet.single("year", ask, Dated::year);
    Facet<Dated> with = Facet.of("with", ask, f -> Partners.of(view, f.fact(), actor, aspect));
    Facet<Dated> topic = Facet.of("topic", ask, f -> entries(view, f, Vocabulary.ON_TOPIC));
    boolean sorted = aspect.kind() == Kind.ACT || aspect.kind() == Kind.ATTITUDE;
    Facet<Dated> root =
        Facet.of("root", ask, f -> sorted ? entries(view, f, aspect.kind().sort()) : List.of());
    Facets<Dated> facets = Facets.of(base, List.of(year, with, topic, root));
    Paging paging = Paging.of(ask, facets.left().size(), Site.SIZE);
    Ask all = ask.without("year", "with", "topic", "root", "does", "from", "until");
    return new Listing(
        aspect,
        narrowed(ask),
        Choice.byValue(facets.count("year"), year.chosen()),
        Choice.most(facets.count("with"), with.chosen(), CHOICES),
        Choice.most(facets.count("topic"), topic.chosen(), CHOICES),
        Choice.most(facets.count("root"), root.chosen(), CHOICES),
        paging.of(facets.left()).stream().map(f -> Fact.of(view, f.fact())).toList(),
        paging,
        all.address().equals(ask.without().address()) ? "" : all.address());
  }

  /** The facts of the relation that was asked for as {@code does}, with whom as {@code with}. */
  private static Optional<Set<Node>> behind(View view, Node actor, Ask ask) {
    Optional<Node> other =
        Optional.of(ask.text("with"))
            .filter(w -> !w.isEmpty())
            .map(w -> view.addresses().thing("actor/" + w));
    return Relation.of(ask.text("does")).map(r -> view.ties().facts(actor, r, other));
  }

  private static List<Narrowed> narrowed(Ask ask) {
    List<Narrowed> narrowed = new ArrayList<>();
    Relation.of(ask.text("does"))
        .ifPresent(
            r ->
                narrowed.add(
                    new Narrowed(
                        r.label(),
                        Map.of("does", ask.text("does")),
                        ask.without("does").address())));
    String from = ask.text("from");
    String until = ask.text("until");
    if (!from.isEmpty() || !until.isEmpty()) {
      narrowed.add(
          new Narrowed(
              from.equals(until) ? from : from + "–" + until,
              Map.of("from", from, "until", until),
              ask.without("from", "until").address()));
    }
    return narrowed;
  }

  /** Entries of the lexicon, by the end of their names. */
  private static List<Link> entries(View view, Dated fact, Node property) {
    return view.objects(fact.fact(), property).stream().map(t -> Facet.link(view, t)).toList();
  }
}
