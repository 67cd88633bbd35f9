package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import org.communique.lexicon.Lexicon;
import org.communique.model.Cast;
import org.communique.model.Document;
import org.communique.model.Event;
import org.communique.model.Extraction;
import org.communique.model.Paragraph;
import org.communique.model.Proposal;
import org.communique.model.Response;
import org.communique.model.Span;
import org.communique.model.Statement;

/** All that an article tells. Safe for many threads. */
public final class Extractor {
  private final Lexicon lexicon;

  public Extractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  public Extraction extract(Document document, Cast cast) {
    List<Statement> statements = new ArrayList<>();
    Settings settings = new Settings(document, lexicon);
    List<Statement> found = Statements.find(document, cast, lexicon);
    Plans plans = new Plans(lexicon);
    List<Proposal> proposals = new ArrayList<>();
    List<Response> responses = new ArrayList<>();
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.block().kind().tells()) {
        Syntax syntax = new Syntax(paragraph, lexicon);
        Sources sources = new Sources(syntax, cast, document);
        Span here = paragraph.block().span();
        List<Statement> told =
            found.stream()
                .filter(s -> here.contains(s.content().get(0)))
                .map(s -> settings.of(s, syntax))
                .toList();
        statements.addAll(told);
        proposals.addAll(Proposals.find(syntax, lexicon, sources, told, plans));
        responses.addAll(new Responses(syntax, lexicon, sources).find());
      }
    }
    List<Event> events = new Events(lexicon.eventTypes()).find(document, cast);
    return new Extraction(document, cast, statements, proposals, responses, events);
  }
}
