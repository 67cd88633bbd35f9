package org.communique.actor;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Inflection;
import org.communique.lexicon.Roles;
import org.communique.model.Actor;
import org.communique.model.Cast;
import org.communique.model.Document;
import org.communique.model.Mention;
import org.communique.model.Texts;

/** Casts a text and asks who is meant in it. */
abstract class CastTests {
  private static final Inflection INFLECTION = Inflection.load();
  private static final Casting CASTING =
      new Casting(Authority.load(), Roles.load(INFLECTION), Cues.load(INFLECTION));

  Document document;
  Cast cast;

  final void read(String... paragraphs) {
    read(Optional.empty(), paragraphs);
  }

  final void read(Optional<LocalDate> published, String... paragraphs) {
    document = Texts.document(published, paragraphs);
    cast = CASTING.cast(document);
  }

  final List<Mention> mentions(String words) {
    return cast.mentions().stream().filter(m -> document.text(m.span()).equals(words)).toList();
  }

  final Mention mention(String words) {
    List<Mention> all = mentions(words);
    assertFalse(all.isEmpty(), () -> "no mention '" + words + "' among " + told());
    return all.get(all.size() - 1);
  }

  final List<String> told() {
    return cast.mentions().stream().map(m -> document.text(m.span())).toList();
  }

  final String who(String words) {
    return String.join(" + ", mention(words).actors().stream().map(Actor::label).toList());
  }

  static Optional<LocalDate> day(String iso) {
    return Optional.of(LocalDate.parse(iso));
  }

  boolean known(String words) {
    return mentions(words).stream().anyMatch(m -> m.actors().get(0).authority());
  }
}
