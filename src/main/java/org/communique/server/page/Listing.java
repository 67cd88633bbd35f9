package org.communique.server.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * All facts of one aspect, filtered, a part of them shown.
 *
 * @param years to choose from
 * @param partners those who are spoken to, asked or mentioned, to choose from
 * @param topics to choose from; empty while facts have none
 */
public record Listing(
    Aspect aspect,
    List<Choice> years,
    List<Choice> partners,
    List<Choice> topics,
    List<Fact> facts,
    Paging paging) {
  private static final int CHOICES = 60;

  static Listing of(View view, Node actor, Aspect aspect, Ask ask) {
    String year = ask.text("year");
    String to = ask.text("with");
    String topic = ask.text("topic");
    Map<Link, Integer> years = new HashMap<>();
    Map<Link, Integer> partners = new HashMap<>();
    Map<Link, Integer> topics = new HashMap<>();
    List<Dated> left =
        view.facts(actor).by().get(aspect).stream()
            .filter(
                f -> {
                  List<Link> others = Partners.of(view, f.fact(), actor);
                  List<Link> about =
                      view.objects(f.fact(), Vocabulary.ON_TOPIC).stream()
                          .map(t -> new Link(t.getURI(), view.label(t)))
                          .toList();
                  if (!f.year().isEmpty()) {
                    years.merge(new Link(f.year(), f.year()), 1, Integer::sum);
                  }
                  others.forEach(o -> partners.merge(o, 1, Integer::sum));
                  about.forEach(t -> topics.merge(t, 1, Integer::sum));
                  return (year.isEmpty() || year.equals(f.year()))
                      && (to.isEmpty() || others.stream().anyMatch(o -> o.href().equals(to)))
                      && (topic.isEmpty() || about.stream().anyMatch(t -> t.href().equals(topic)));
                })
            .toList();
    Paging paging = Paging.of(ask, left.size(), Site.SIZE);
    return new Listing(
        aspect,
        Choice.byValue(years, year),
        Choice.most(partners, to, CHOICES),
        Choice.most(topics, topic, CHOICES),
        paging.of(left).stream().map(f -> Fact.of(view, f.fact())).toList(),
        paging);
  }
}
