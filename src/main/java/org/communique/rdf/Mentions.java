package org.communique.rdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.communique.model.Actor;
import org.communique.model.Extraction;
import org.communique.model.Mention;
import org.communique.model.Span;

/** The mentions of one article and the actors they stand for. */
final class Mentions {
  private final Triples triples;
  private final Iris iris;
  private final Map<Key, Node> nodes = new HashMap<>();

  /** What makes two mentions the same. */
  private record Key(Span span, Mention.Basis basis, List<String> actors) {
    static Key of(Mention mention) {
      List<String> actors = mention.actors().stream().map(Actor::key).sorted().distinct().toList();
      return new Key(mention.span(), mention.basis(), actors);
    }

    String mark() {
      return basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Describes the mentions of the cast and of all facts. */
  Mentions(Triples triples, Iris iris, Passages passages, Extraction extraction) {
    this.triples = triples;
    this.iris = iris;
    List<Mention> all = all(extraction).toList();
    List<Key> keys =
        all.stream()
            .map(Key::of)
            .distinct()
            .sorted(
                Comparator.comparing(Key::span)
                    .thenComparing(Key::basis)
                    .thenComparing(k -> k.actors().toString()))
            .toList();
    List<Node> names = Names.of(keys, k -> passages.named("mention", k.span()), Key::mark);
    for (int i = 0; i < keys.size(); i++) {
      Key key = keys.get(i);
      Node node = names.get(i);
      nodes.put(key, node);
      triples.type(node, Vocabulary.MENTION);
      triples.add(node, Vocabulary.PASSAGE_OF, passages.of(key.span()));
      triples.add(node, Vocabulary.BASIS, Individuals.of(key.basis()));
      key.actors().forEach(a -> triples.add(node, Vocabulary.REFERS_TO, iris.actor(a)));
    }
    all.stream().flatMap(m -> m.actors().stream()).distinct().forEach(this::describe);
  }

  private static Stream<Mention> all(Extraction extraction) {
    return Stream.of(
            extraction.cast().mentions().stream(),
            extraction.statements().stream()
                .flatMap(s -> Stream.concat(s.speakers().stream(), s.addressees().stream())),
            extraction.attitudes().stream().flatMap(a -> a.holders().stream()),
            extraction.proposals().stream()
                .flatMap(p -> Stream.concat(p.proposers().stream(), p.addressees().stream())),
            extraction.responses().stream().flatMap(r -> r.actors().stream()),
            extraction.events().stream()
                .flatMap(e -> e.participants().stream())
                .map(p -> p.mention()),
            extraction.acts().stream()
                .flatMap(a -> Stream.concat(a.sources().stream(), a.targets().stream())))
        .flatMap(s -> s);
  }

  /**
   * Says who the actor is, known ones too: an article's graph is then whole by itself, in an export
   * as before the gate.
   */
  private void describe(Actor actor) {
    Node node = iris.actor(actor.key());
    triples.type(node, Individuals.of(actor.kind()));
    triples.text(node, RDFS.Nodes.label, actor.label());
    actor.partOf().ifPresent(p -> triples.add(node, Vocabulary.PART_OF, iris.actor(p)));
    triples.text(node, Vocabulary.ROLE, actor.role());
  }

  /** Ties a fact to mentions and to the actors they stand for. */
  void tie(Node fact, Node actorProperty, Node mentionProperty, List<Mention> mentions) {
    for (Mention mention : mentions) {
      triples.add(fact, mentionProperty, nodes.get(Key.of(mention)));
      for (Actor actor : mention.actors()) {
        triples.add(fact, actorProperty, iris.actor(actor.key()));
      }
    }
  }
}
