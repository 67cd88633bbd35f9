package org.communique.server.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * An initiative, with who proposes it, what is to be done and how it was answered; or an occasion,
 * with who took part. Both with the facts that tell of it, over time, and why they were joined.
 *
 * @param who those who propose, or take part
 * @param whom those who are to act
 * @param actions what is to be done, each once
 * @param compared what each article says of it
 * @param facts a part of those that tell of it, the latest first
 * @param responses how it was answered
 * @param reasons why facts were joined, the surest first
 */
public record ClusterPage(
    Cluster cluster,
    List<ActorLink> who,
    List<ActorLink> whom,
    List<String> actions,
    Chart chart,
    Compared compared,
    List<Fact> facts,
    Paging paging,
    List<Fact> responses,
    List<Reason> reasons) {
  private static final int MOST = 40;

  static Page of(View view, Node node, Ask ask) {
    Cluster cluster = Cluster.of(view, node);
    List<Dated> members =
        view.objects(node, Vocabulary.MEMBER).stream()
            .distinct()
            .map(m -> Dated.of(view, m))
            .sorted()
            .toList();
    Set<ActorLink> who = new LinkedHashSet<>();
    Set<ActorLink> whom = new LinkedHashSet<>();
    Set<String> actions = new LinkedHashSet<>();
    List<Node> answers = new ArrayList<>();
    List<Chart.Entry> entries = new ArrayList<>();
    for (Dated member : members) {
      Fact fact = Fact.brief(view, member.fact());
      who.addAll(fact.who());
      whom.addAll(fact.whom());
      actions.add(fact.words());
      answers.addAll(view.subjects(Vocabulary.ANSWERS, member.fact()));
      entries.add(
          new Chart.Entry(
              fact.kind().key() + "s",
              fact.kind().key(),
              fact.date(),
              fact::href,
              () -> fact.date() + ": " + fact.words(),
              year -> "#facts"));
    }
    for (Node answer : answers.stream().distinct().toList()) {
      Fact fact = Fact.brief(view, answer);
      entries.add(
          new Chart.Entry(
              "responses", "response", fact.date(), fact::href, fact::date, year -> "#answers"));
    }
    Paging paging = Paging.of(ask, members.size(), Site.SIZE);
    ClusterPage page =
        new ClusterPage(
            cluster,
            List.copyOf(who),
            List.copyOf(whom),
            actions.stream().filter(a -> !a.isEmpty()).limit(MOST).toList(),
            Chart.of(entries),
            Compared.of(
                view,
                members.stream().map(Dated::fact).toList(),
                view.is(node, Vocabulary.INITIATIVE)),
            paging.of(members).stream().map(m -> Fact.of(view, m.fact())).toList(),
            paging,
            Fact.all(view, answers.stream().distinct().limit(MOST).toList()),
            reasons(view, node));
    return Page.of("cluster", page, cluster.label(), "initiatives");
  }

  private static List<Reason> reasons(View view, Node cluster) {
    return view.subjects(Vocabulary.SUPPORTS, cluster).stream()
        .map(link -> Reason.of(view, link))
        .sorted(Comparator.comparingDouble((Reason r) -> -r.strength()).thenComparing(Reason::href))
        .limit(MOST)
        .toList();
  }
}
