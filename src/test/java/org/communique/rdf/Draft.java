package org.communique.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.model.Act;
import org.communique.model.Actor;
import org.communique.model.Article;
import org.communique.model.Attitude;
import org.communique.model.Block;
import org.communique.model.Cast;
import org.communique.model.Cue;
import org.communique.model.Document;
import org.communique.model.Event;
import org.communique.model.Extraction;
import org.communique.model.Mention;
import org.communique.model.Proposal;
import org.communique.model.Response;
import org.communique.model.Span;
import org.communique.model.Statement;

/** An extraction being made by hand: places are found by the words that stand there. */
final class Draft {
  final Article article;
  final List<Block> blocks = new ArrayList<>();
  final List<Mention> mentions = new ArrayList<>();
  final List<Statement> statements = new ArrayList<>();
  final List<Attitude> attitudes = new ArrayList<>();
  final List<Proposal> proposals = new ArrayList<>();
  final List<Response> responses = new ArrayList<>();
  final List<Event> events = new ArrayList<>();
  final List<Act> acts = new ArrayList<>();

  Draft(String id, String published, String text) {
    Optional<LocalDate> day =
        Optional.of(published).filter(p -> !p.isEmpty()).map(LocalDate::parse);
    article = new Article(id, Optional.empty(), day, Optional.empty(), Optional.empty(), text);
  }

  Extraction done() {
    return new Extraction(
        new Document(article, blocks, List.of()),
        new Cast(mentions),
        statements,
        attitudes,
        proposals,
        responses,
        events,
        acts);
  }

  static Actor actor(String key, Actor.Kind kind, String label, String partOf, String role) {
    return new Actor(
        key,
        kind,
        label,
        Optional.of(partOf).filter(p -> !p.isEmpty()),
        Optional.of(role).filter(r -> !r.isEmpty()),
        partOf.isEmpty());
  }

  /** The first place of these words; they must be there. */
  Span at(String words) {
    return at(words, words);
  }

  /** The first place of some words within the first place of others around them. */
  Span at(String words, String around) {
    int from = article.text().indexOf(around);
    int inside = around.indexOf(words);
    if (from < 0 || inside < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(from + inside, from + inside + words.length());
  }

  Cue cue(String words, String around, String entry) {
    return new Cue(at(words, around), entry);
  }

  Mention mention(Span span, Mention.Basis basis, Actor... actors) {
    Mention mention = new Mention(span, basis, List.of(actors));
    if (!mentions.contains(mention)) {
      mentions.add(mention);
    }
    return mention;
  }
}
