package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.lexicon.Lexicon;
import org.communique.lexicon.Topic;
import org.communique.model.Document;
import org.communique.model.Event.When;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Setting;
import org.communique.model.Span;
import org.communique.model.Statement;

/** Reads off how, when and on what a statement was made. */
final class Settings {
  private final Document document;
  private final Lexicon lexicon;

  Settings(Document document, Lexicon lexicon) {
    this.document = document;
    this.lexicon = lexicon;
  }

  Statement of(Statement statement, Syntax s) {
    List<String> topics =
        statement.content().stream()
            .flatMap(c -> lexicon.topics().in(document.text(c)).stream())
            .filter(h -> !h.topic().measure())
            .map(h -> h.topic())
            .map(Topic::iri)
            .distinct()
            .sorted()
            .toList();
    if (statement.cue().isEmpty()) {
      return statement.in(new Setting(Optional.empty(), Optional.empty(), topics));
    }
    int cue = s.paragraph.tokensIn(statement.cue().get().span()).first();
    Range sentence = s.paragraph.sentenceOf(cue);
    return statement.in(
        new Setting(medium(statement, s, sentence), date(statement, s, sentence, cue), topics));
  }

  private Optional<String> medium(Statement statement, Syntax s, Range sentence) {
    for (NounPhrase phrase : s.phrases(sentence.first(), sentence.end())) {
      if (around(statement, s, phrase.head()) && names(statement, s, phrase)) {
        List<String> words =
            IntStream.rangeClosed(phrase.first(), phrase.head()).mapToObj(s::word).toList();
        Optional<String> medium = lexicon.media().endOf(words);
        if (medium.isPresent()) {
          return medium;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a phrase stands where a medium does: after a preposition, or as who is told or tells.
   */
  private static boolean names(Statement statement, Syntax s, NounPhrase phrase) {
    Span span = s.paragraph.span(phrase);
    List<Mention> parties = new ArrayList<>(statement.speakers());
    parties.addAll(statement.addressees());
    return s.isPreposition(phrase.first() - 1)
        || parties.stream().anyMatch(m -> m.span().overlaps(span));
  }

  /** When it was said: a time in the reporting clause, the nearest to the cue. */
  private Optional<When> date(Statement statement, Syntax s, Range sentence, int cue) {
    return Dates.in(s.tokens, sentence, lexicon.eventTypes().words()).stream()
        .filter(t -> around(statement, s, t.range().first()))
        .min((a, b) -> Integer.compare(distance(a, cue), distance(b, cue)))
        .flatMap(
            t ->
                t.iso(document.article().published(), Tense.PAST)
                    .map(iso -> new When(iso, s.paragraph.span(t.range()))));
  }

  private static int distance(TimeWords words, int cue) {
    return Math.abs(words.range().first() - cue);
  }

  /** Whether a token belongs to the reporter's words and not to what was said. */
  private static boolean around(Statement statement, Syntax s, int token) {
    Span span = s.tokens.get(token).span();
    return !s.quoted(token) && statement.content().stream().noneMatch(c -> c.overlaps(span));
  }
}
