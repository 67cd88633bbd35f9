package org.communique.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.communique.rdf.Vocabulary;

/**
 * An actor: who that is, and what they said, proposed, were asked, answered and took part in.
 *
 * @param members those who belong to it and whom some article names
 * @param names other than the label
 * @param sections the latest of each aspect; empty where one aspect is shown in full
 * @param forWhom those it belongs to and that propose, where it proposes nothing itself
 * @param listing one aspect in full
 */
public record ActorPage(
    ActorLink actor,
    Optional<Term> type,
    List<ActorLink> partOf,
    List<ActorLink> members,
    List<String> names,
    List<String> roles,
    List<Tenure> tenures,
    List<Link> matches,
    List<Section> sections,
    Circle circle,
    Chart chart,
    List<Link> forWhom,
    Optional<Listing> listing) {
  private static final int LATEST = 3;
  private static final String WIKIDATA = "^https?://www\\.wikidata\\.org/entity/(Q[0-9]+)$";
  private static final int MEMBERS = 40;
  private static final int NAMES = 12;

  /**
   * An aspect.
   *
   * @param latest empty where an aspect is shown in full, or where deeds say more
   * @param deeds of acts, what was done how often; empty for other aspects
   * @param all address of all of it
   */
  public record Section(Aspect aspect, int number, List<Fact> latest, Deeds deeds, String all) {}

  static Page of(View view, Lexicon lexicon, Node actor, Ask ask) {
    ActorLink link = view.actor(actor);
    Optional<Listing> listing =
        Aspect.of(ask.text("show")).map(a -> Listing.of(view, actor, a, ask));
    ActorFacts facts = view.facts(actor);
    Node entry =
        NodeFactory.createURI(Vocabulary.ACTOR_NS + link.path().replaceFirst("^actor/", ""));
    ActorPage page =
        new ActorPage(
            link,
            view.object(actor, RDF.Nodes.type).map(view::term),
            ActorLink.all(view, actor, Vocabulary.PART_OF),
            view.subjects(Vocabulary.PART_OF, actor).stream()
                .distinct()
                .filter(m -> view.find(Node.ANY, Vocabulary.REFERS_TO, m).hasNext())
                .limit(MEMBERS)
                .map(m -> view.actor(m))
                .toList(),
            names(lexicon, entry, link.label()),
            view.objects(actor, Vocabulary.ROLE).stream().map(view::label).distinct().toList(),
            lexicon.tenures(entry),
            matches(view, actor),
            sections(view, facts, ask),
            listing.isPresent() ? new Circle(List.of()) : facts.circle(),
            listing.isPresent() ? Chart.EMPTY : Chart.ofAspects(facts.by(), ask),
            facts.by().get(Aspect.PROPOSED).isEmpty() ? forWhom(view, actor) : List.of(),
            listing);
    String title =
        link.label()
            + listing.map(l -> ": " + l.aspect().label().toLowerCase(Locale.ROOT)).orElse("");
    return Page.of("actor", page, title, "actors");
  }

  /** Articles often tell what a minister proposes as the proposal of the state. */
  private static List<Link> forWhom(View view, Node actor) {
    return view.objects(actor, Vocabulary.PART_OF).stream()
        .distinct()
        .filter(whole -> view.find(Node.ANY, Vocabulary.PROPOSER, whole).hasNext())
        .map(whole -> view.actor(whole))
        .map(
            whole ->
                new Link(
                    new Ask(whole.href(), Map.of("show", Aspect.PROPOSED.key())).address(),
                    "What " + whole.label() + " proposed"))
        .toList();
  }

  private static List<String> names(Lexicon lexicon, Node entry, String label) {
    return Stream.of("official", "name")
        .flatMap(p -> lexicon.texts(entry, Lexicon.lex(p)).stream())
        .filter(n -> !n.equals(label))
        .distinct()
        .limit(NAMES)
        .toList();
  }

  /** Entries elsewhere; our own lexicon is not elsewhere. */
  private static List<Link> matches(View view, Node actor) {
    return view.objects(actor, SKOS.exactMatch.asNode()).stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(u -> u.startsWith("http") && !u.startsWith(Vocabulary.ACTOR_NS))
        .distinct()
        .sorted()
        .map(u -> new Link(u, u.replaceFirst(WIKIDATA, "Wikidata $1")))
        .toList();
  }

  private static List<Section> sections(View view, ActorFacts facts, Ask ask) {
    List<Section> sections = new ArrayList<>();
    Ask plain = new Ask(ask.path(), Map.of());
    boolean overview = ask.text("show").isEmpty();
    facts
        .by()
        .forEach(
            (aspect, all) -> {
              if (!all.isEmpty()) {
                Ask shown = plain.and("show", aspect.key());
                boolean acts = aspect.kind() == Kind.ACT;
                List<Fact> latest =
                    overview && !acts
                        ? all.stream().limit(LATEST).map(d -> Fact.of(view, d.fact())).toList()
                        : List.of();
                Deeds deeds =
                    overview ? facts.deeds().getOrDefault(aspect, Deeds.NONE) : Deeds.NONE;
                sections.add(new Section(aspect, all.size(), latest, deeds, shown.address()));
              }
            });
    return sections;
  }
}
