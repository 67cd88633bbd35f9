package org.communique.server.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * Words of an article.
 *
 * @param begin first place in the article, in code points
 * @param end the place after the last, in code points
 */
public record Passage(int begin, int end, String words) implements Comparable<Passage> {
  private static final Comparator<Passage> ORDER =
      Comparator.comparingInt(Passage::begin).thenComparingInt(Passage::end);

  /** Empty where the graph does not describe it. */
  static Optional<Passage> of(View view, Node passage) {
    return view.text(passage, Vocabulary.BEGIN_INDEX)
        .flatMap(
            begin ->
                view.text(passage, Vocabulary.END_INDEX)
                    .map(
                        end ->
                            new Passage(
                                Integer.parseInt(begin),
                                Integer.parseInt(end),
                                view.text(passage, Vocabulary.ANCHOR_OF).orElse(""))));
  }

  /** The passages that properties lead to, in the order of the text. */
  static List<Passage> all(View view, Node fact, List<Node> properties) {
    return properties.stream()
        .flatMap(p -> view.objects(fact, p).stream())
        .flatMap(p -> of(view, p).stream())
        .sorted()
        .toList();
  }

  /** The words of mentions that a property leads to. */
  static List<Passage> ofMentions(View view, Node fact, Node property) {
    return view.objects(fact, property).stream()
        .flatMap(m -> view.objects(m, Vocabulary.PASSAGE_OF).stream())
        .flatMap(p -> of(view, p).stream())
        .sorted()
        .toList();
  }

  /** The place of a passage by the graph of its article alone; empty where it has none. */
  static Optional<Passage> place(Graph graph, Node passage) {
    return number(graph, passage, Vocabulary.BEGIN_INDEX)
        .flatMap(b -> number(graph, passage, Vocabulary.END_INDEX).map(e -> new Passage(b, e, "")));
  }

  private static Optional<Integer> number(Graph graph, Node passage, Node property) {
    return graph.find(passage, property, Node.ANY).toList().stream()
        .map(t -> Integer.valueOf(t.getObject().getLiteralLexicalForm()))
        .findFirst();
  }

  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }
}
