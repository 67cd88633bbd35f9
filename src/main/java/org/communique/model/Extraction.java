package org.communique.model;

import java.util.List;

/** All that was found in one article. */
public record Extraction(
    Document document,
    Cast cast,
    List<Statement> statements,
    List<Attitude> attitudes,
    List<Proposal> proposals,
    List<Response> responses,
    List<Event> events,
    List<Act> acts) {
  /** Of an article that tells no attitudes. */
  public Extraction(
      Document document,
      Cast cast,
      List<Statement> statements,
      List<Proposal> proposals,
      List<Response> responses,
      List<Event> events,
      List<Act> acts) {
    this(document, cast, statements, List.of(), proposals, responses, events, acts);
  }

  public Extraction {
    statements = List.copyOf(statements);
    attitudes = List.copyOf(attitudes);
    proposals = List.copyOf(proposals);
    responses = List.copyOf(responses);
    events = List.copyOf(events);
    acts = List.copyOf(acts);
  }
}
