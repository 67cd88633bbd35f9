package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.Lexicon;
import org.communique.model.Attitude;
import org.communique.model.Cast;
import org.communique.model.Document;
import org.communique.model.Extraction;
import org.communique.model.Paragraph;
import org.communique.model.Proposal;
import org.communique.model.Response;
import org.communique.model.Span;
import org.communique.model.Statement;

/** All that an article tells. Safe for many threads. */
public final class Extractor {
  private final Lexicon lexicon;
  private final Events events;
  private final Acts acts;

  public Extractor(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.events = new Events(lexicon.eventTypes(), lexicon.authority());
    this.acts = new Acts(lexicon.acts(), lexicon.eventTypes().words());
  }

  public Extraction extract(Document document, Cast cast) {
    Strangers strangers = new Strangers(document.article().id(), cast);
    List<Statement> statements = new ArrayList<>();
    List<Attitude> attitudes = new ArrayList<>();
    Settings settings = new Settings(document, lexicon);
    List<Syntax> paragraphs =
        document.paragraphs().stream().map(p -> new Syntax(p, lexicon)).toList();
    List<Statement> found = Statements.find(document, paragraphs, cast, lexicon, strangers);
    Plans plans = new Plans(lexicon);
    paragraphs.stream()
        .filter(s -> s.paragraph.block().kind().tells())
        .forEach(s -> plans.meet(s, new Sources(s, cast, document, strangers), s.subjects));
    List<Proposal> proposals = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    for (Syntax syntax : paragraphs) {
      Paragraph paragraph = syntax.paragraph;
      if (paragraph.block().kind().tells()) {
        Sources sources = new Sources(syntax, cast, document, strangers);
        Span here = paragraph.block().span();
        List<Statement> told =
            found.stream()
                .filter(s -> here.contains(s.content().get(0)))
                .map(s -> settings.of(s, syntax))
                .toList();
        statements.addAll(told);
        attitudes.addAll(new Attitudes(syntax, lexicon, sources).find(told));
        List<Proposal> asked = Proposals.find(syntax, lexicon, sources, told, plans);
        proposals.addAll(asked);
        responses.addAll(new Responses(syntax, lexicon, sources, told).find(asked));
      }
    }
    List<Sentence> sentences = paragraphs.stream().flatMap(s -> s.sentences().stream()).toList();
    return new Extraction(
        document,
        cast,
        statements,
        attitudes,
        proposals,
        responses,
        events.find(sentences, cast, document.article().published()),
        acts.find(sentences, cast, document.article().published(), strangers));
  }
}
