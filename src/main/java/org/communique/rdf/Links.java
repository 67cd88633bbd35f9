package org.communique.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.communique.model.Cue;
import org.communique.model.Proposal;
import org.communique.model.Response;
import org.communique.model.Span;
import org.communique.model.Statement;

/** What the places of facts say about each other: which one is told inside which. */
final class Links {
  private final List<Named<Statement>> statements;

  Links(List<Named<Statement>> statements) {
    this.statements = statements;
  }

  /** The statement that a proposal is made in: the one with its cue, or else around it. */
  Optional<Node> madeIn(Proposal proposal) {
    Optional<Node> sameCue =
        innermost(
            s ->
                s.cue().map(Cue::span).equals(Optional.of(proposal.cue().span()))
                    && s.content().stream().anyMatch(proposal.action()::overlaps));
    return sameCue
        .or(() -> innermost(s -> holds(s, proposal.action())))
        .or(() -> innermost(s -> holds(s, proposal.cue().span())));
  }

  /** The statement in whose content an event or an act is told, by the words that name it. */
  Optional<Node> toldIn(Span words) {
    return innermost(s -> holds(s, words));
  }

  /** The statement of somebody else in whose content a statement is told, cue and all. */
  Optional<Node> reportedIn(Statement told) {
    return innermost(
        s ->
            told.content().stream().allMatch(c -> holds(s, c))
                && told.cue().map(c -> holds(s, c.span())).orElse(false)
                && !s.equals(told)
                && !speakers(s).equals(speakers(told)));
  }

  /** The proposals whose action a response's target takes up. */
  static List<Node> answered(Response response, List<Named<Proposal>> proposals) {
    return proposals.stream()
        .filter(p -> p.fact().action().overlaps(response.target()))
        .map(Named::node)
        .toList();
  }

  private static boolean holds(Statement statement, Span span) {
    return statement.content().stream().anyMatch(c -> c.contains(span));
  }

  private static Set<String> speakers(Statement statement) {
    return statement.speakers().stream()
        .flatMap(m -> m.actors().stream())
        .map(a -> a.key())
        .collect(Collectors.toSet());
  }

  /** The statement with the shortest content of those that will do. */
  private Optional<Node> innermost(Predicate<Statement> will) {
    return statements.stream()
        .filter(s -> will.test(s.fact()))
        .min(
            Comparator.comparingInt(
                    (Named<Statement> s) ->
                        s.fact().content().stream().mapToInt(Span::length).sum())
                .thenComparing(s -> s.node().getURI()))
        .map(Named::node);
  }
}
