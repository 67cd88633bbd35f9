package org.communique.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Says in a few words what a cluster is, by what most of its members share. */
final class Labels {
  private static final int FEW = 3;
  private static final Comparator<String> SHORT =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final DatasetGraph data;

  Labels(DatasetGraph data) {
    this.data = data;
  }

  String of(List<Member> members) {
    return members.get(0) instanceof Happening
        ? occasion(members.stream().map(Happening.class::cast).toList())
        : initiative(members.stream().map(Proposed.class::cast).toList());
  }

  private String occasion(List<Happening> members) {
    List<String> parts = new ArrayList<>();
    parts.addAll(most(members, h -> h.all().stream().map(Who::actor)));
    members.stream()
        .flatMap(h -> h.place().stream())
        .map(s -> label(s.place()))
        .min(Comparator.naturalOrder())
        .ifPresent(parts::add);
    members.stream()
        .flatMap(h -> h.date().stream())
        .map(When::iso)
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
        .ifPresent(parts::add);
    String type = most(members, h -> Stream.of(h.type())).get(0);
    return parts.isEmpty() ? type : type + ": " + String.join(", ", parts);
  }

  private String initiative(List<Proposed> members) {
    List<String> names =
        members.stream().flatMap(p -> p.names().stream()).distinct().sorted().toList();
    List<String> measures =
        most(members, p -> p.deeds().stream().flatMap(d -> d.measures().stream()));
    List<String> topics = topics(members);
    List<String> proposers = most(members, p -> p.proposers().stream().map(Who::side));
    List<String> parts = new ArrayList<>();
    if (!names.isEmpty()) {
      parts.add(String.join(", ", names));
    }
    if (!topics.isEmpty()) {
      boolean said = !measures.isEmpty() && !topics.contains(measures.get(0));
      parts.add((said ? measures.get(0) + " " : "") + String.join(", ", topics));
    }
    if (parts.isEmpty()) {
      members.stream().map(Proposed::action).min(SHORT).ifPresent(parts::add);
    }
    String what = String.join(": ", parts);
    return proposers.isEmpty() ? what : what + " (" + String.join(", ", proposers) + ")";
  }

  /** The two sides of an exchange; or else what is told most, and what all ask for only at last. */
  private List<String> topics(List<Proposed> members) {
    return Stream.<Function<Proposed, Stream<Node>>>of(
            p -> p.plan().halves().stream(),
            p -> p.deeds().stream().filter(d -> !d.general()).map(Deed::topic),
            p -> p.deeds().stream().map(Deed::topic))
        .map(nodes -> most(members, nodes))
        .filter(labels -> !labels.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Labels of the nodes that most members have; of equals the first ones. */
  private <M> List<String> most(Collection<M> members, Function<M, Stream<Node>> nodes) {
    Map<String, Integer> counts = new TreeMap<>();
    for (M member : members) {
      nodes
          .apply(member)
          .distinct()
          .map(this::label)
          .forEach(l -> counts.merge(l, 1, Integer::sum));
    }
    int top = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return counts.entrySet().stream()
        .filter(e -> e.getValue() * 2 > top)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .limit(FEW)
        .toList();
  }

  private String label(Node node) {
    return Stream.of(RDFS.Nodes.label, SKOS.prefLabel.asNode())
        .map(property -> first(node, property))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> Graphs.tail(node));
  }

  private Optional<String> first(Node node, Node property) {
    List<String> labels = new ArrayList<>();
    data.find(Node.ANY, node, property, Node.ANY)
        .forEachRemaining((Quad q) -> labels.add(q.getObject().getLiteralLexicalForm()));
    return labels.stream().filter(Objects::nonNull).min(Comparator.naturalOrder());
  }
}
