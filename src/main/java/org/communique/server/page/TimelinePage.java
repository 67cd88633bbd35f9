package org.communique.server.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * Events over time: drawn, a lane for each type, and the table behind it.
 *
 * @param types to choose from
 * @param actors to choose from
 * @param from years to choose the first from
 * @param until years to choose the last from
 */
public record TimelinePage(
    List<Choice> types,
    List<Choice> actors,
    List<Choice> from,
    List<Choice> until,
    Chart chart,
    List<Row> rows,
    Paging paging) {
  private static final int SIZE = 40;
  private static final int TYPES = 60;
  private static final int ACTORS = 60;
  private static final int LANES = 14;

  /** An event in the table. */
  public record Row(Fact fact, List<Link> places, String date) {}

  static Page of(View view, Events events, Ask ask) {
    Facet<Events.Entry> type =
        Facet.of("type", ask, e -> List.of(new Link(e.type(), e.typeLabel())));
    Facet<Events.Entry> with =
        Facet.of("with", ask, e -> e.who().stream().map(w -> link(view, w)).toList());
    Facets<Events.Entry> facets =
        Facets.of(
            events.all().stream().filter(e -> Facet.inTime(ask, e.year())).toList(),
            List.of(type, with));
    Paging paging = Paging.of(ask, facets.left().size(), SIZE);
    TimelinePage page =
        new TimelinePage(
            Choice.most(facets.count("type"), type.chosen(), TYPES),
            Choice.most(facets.count("with"), with.chosen(), ACTORS),
            Choice.years(events.all().stream().map(Events.Entry::date), ask.text("from")),
            Choice.years(events.all().stream().map(Events.Entry::date), ask.text("until")),
            chart(view, facets.left(), ask),
            paging.of(facets.left()).stream().map(e -> row(view, e)).toList(),
            paging);
    return Page.of("timeline", page, "Timeline", "timeline");
  }

  private static Link link(View view, Node actor) {
    return new Link(
        view.addresses().path(actor).orElse("").replaceFirst("^actor/", ""), view.label(actor));
  }

  /** The lanes with most dated events; a dot for several leads to the list of them. */
  private static Chart chart(View view, List<Events.Entry> events, Ask ask) {
    Map<String, Integer> lanes = new HashMap<>();
    events.stream()
        .filter(e -> !e.date().isEmpty())
        .forEach(e -> lanes.merge(e.typeLabel(), 1, Integer::sum));
    List<String> most =
        lanes.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(LANES)
            .map(Map.Entry::getKey)
            .toList();
    return Chart.of(
        events.stream()
            .filter(e -> e.date().isEmpty() || most.contains(e.typeLabel()))
            .sorted(Comparator.comparingInt(e -> most.indexOf(e.typeLabel())))
            .map(
                e ->
                    new Chart.Entry(
                        e.typeLabel(),
                        Kind.EVENT.key(),
                        e.date(),
                        view.addresses().page(e.node()),
                        () -> e.date() + ": " + e.typeLabel() + who(view, e),
                        year -> ofYear(ask, e.type(), year)))
            .toList());
  }

  private static String ofYear(Ask ask, String type, String year) {
    Map<String, String> asked = new HashMap<>(ask.without().parameters());
    asked.put("type", type);
    asked.put("from", year);
    return new Ask(ask.path(), asked).with("until", year);
  }

  private static String who(View view, Events.Entry event) {
    return event.who().isEmpty()
        ? ""
        : ", " + String.join(", ", event.who().stream().map(view::label).distinct().toList());
  }

  private static Row row(View view, Events.Entry event) {
    return new Row(
        Fact.brief(view, event.node()),
        view.objects(event.node(), Vocabulary.AT_PLACE).stream()
            .map(view::link)
            .distinct()
            .toList(),
        event.date());
  }
}
