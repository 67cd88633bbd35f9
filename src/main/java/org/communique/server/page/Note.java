package org.communique.server.page;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * What stands beside the text about one fact.
 *
 * @param number by which the text points at it
 * @param fact without its sentence
 * @param passages its words in the text
 */
public record Note(int number, Fact fact, List<Passage> passages) {
  static Note of(View view, Node node) {
    Fact fact = Fact.brief(view, node);
    return new Note(0, fact, Passage.all(view, node, fact.kind().words()));
  }

  Note numbered(int other) {
    return new Note(other, fact, passages);
  }

  /** Name of its place in the text. */
  public String id() {
    return Fact.id(fact.path());
  }

  Kind kind() {
    return fact.kind();
  }

  int begin() {
    return passages.get(0).begin();
  }

  /** Its marks; where it was asked for, they are told from all others. */
  Stream<Mark> marks(String wanted) {
    String css = fact.kind().key() + (id().equals(wanted) ? " here" : "");
    return passages.stream()
        .map(
            p ->
                new Mark(
                    p.begin(),
                    p.end(),
                    css,
                    p.begin() == begin(),
                    id(),
                    fact.href(),
                    number,
                    fact.kind().key()));
  }
}
