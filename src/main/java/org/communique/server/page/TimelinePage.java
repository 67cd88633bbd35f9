package org.communique.server.page;

import java.util.ArrayList;
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
  private static final int ACTORS = 60;
  private static final int LANES = 14;

  /** An event in the table. */
  public record Row(Fact fact, List<Link> places, String date) {}

  static Page of(View view, Events events, Ask ask) {
    String type = ask.text("type");
    String with = ask.text("with");
    String from = ask.text("from");
    String until = ask.text("until");
    Map<Link, Integer> types = new HashMap<>();
    Map<Link, Integer> years = new HashMap<>();
    Map<Node, Integer> busy = new HashMap<>();
    List<Events.Entry> left = new ArrayList<>();
    Node actor = view.addresses().thing("actor/" + with);
    for (Events.Entry event : events.all()) {
      String year = event.date().length() < 4 ? "" : event.date().substring(0, 4);
      types.merge(new Link(event.type(), event.typeLabel()), 1, Integer::sum);
      if (!year.isEmpty()) {
        years.merge(new Link(year, year), 1, Integer::sum);
      }
      event.who().forEach(w -> busy.merge(w, 1, Integer::sum));
      if ((type.isEmpty() || type.equals(event.type()))
          && (with.isEmpty() || event.who().contains(actor))
          && (from.isEmpty() || !year.isEmpty() && year.compareTo(from) >= 0)
          && (until.isEmpty() || !year.isEmpty() && year.compareTo(until) <= 0)) {
        left.add(event);
      }
    }
    Paging paging = Paging.of(ask, left.size(), SIZE);
    TimelinePage page =
        new TimelinePage(
            Choice.most(types, type, types.size()),
            Choice.most(links(view, busy), with, ACTORS),
            Choice.byValue(years, from),
            Choice.byValue(years, until),
            chart(view, left, ask),
            paging.of(left).stream().map(e -> row(view, e)).toList(),
            paging);
    return Page.of("timeline", page, "Timeline", "timeline");
  }

  private static Map<Link, Integer> links(View view, Map<Node, Integer> busy) {
    Map<Link, Integer> links = new HashMap<>();
    busy.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Node, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().getURI()))
        .limit(ACTORS)
        .forEach(
            e ->
                links.put(
                    new Link(
                        view.addresses().path(e.getKey()).orElse("").replaceFirst("^actor/", ""),
                        view.label(e.getKey())),
                    e.getValue()));
    return links;
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
    Map<String, Ask> types = new HashMap<>();
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
                        types.computeIfAbsent(
                            e.type(), t -> new Ask(ask.path(), Map.of("type", t)))))
            .toList(),
        Chart.WIDE);
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
