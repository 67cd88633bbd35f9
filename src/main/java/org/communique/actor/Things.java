package org.communique.actor;

import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.NounPhrase;

/** Things that "it" may mean rather than somebody: the deal, the missile. */
final class Things {
  private final Scene scene;
  private final Binding binding;

  Things(Scene scene, Binding binding) {
    this.scene = scene;
    this.binding = binding;
  }

  /**
   * Whether a thing is as likely meant as somebody: what is neither spoken to nor a subject mostly
   * is one.
   */
  boolean mayBe(Nominal n) {
    Reading reading = scene.reading;
    if (reading.tag(n.head()).equals("PRP$") || reading.word(n.head()).length() > 3) {
      return false;
    }
    if (binding.object(n)) {
      return !binding.spokenTo(n);
    }
    return topic(n);
  }

  /** Whether the verb after the pronoun is one of speech. */
  boolean speaks(Nominal n) {
    int verb = n.end();
    while (scene.reading.tag(verb).equals("RB") || scene.reading.tag(verb).equals("MD")) {
      verb++;
    }
    return scene.reading.tag(verb).startsWith("VB")
        && !scene.reading.copula(verb)
        && !scene.cues.verb(scene.reading.word(verb)).isEmpty();
  }

  /** Whether a thing is the subject of the clause or sentence before, and nobody since. */
  private boolean topic(Nominal n) {
    Reading reading = scene.reading;
    int sentence = reading.sentence(n.head());
    for (int i = reading.phrases().size() - 1; i >= 0; i--) {
      NounPhrase phrase = reading.phrases().get(i);
      if (phrase.first() >= n.head() || !reading.finiteVerb(phrase.end())) {
        continue;
      }
      if (sentence - reading.sentence(phrase.head()) > 1 || reading.quoted(phrase.head())) {
        return false;
      }
      if (!followsPreposition(phrase)) {
        Optional<Occurrence> somebody = scene.syntax.at(phrase.head()).flatMap(scene::resolve);
        if (somebody.filter(this::body).isPresent()) {
          return somebody.flatMap(Occurrence::noun).filter("plan"::equals).isPresent();
        }
        if (somebody.isEmpty() && thing(phrase)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean body(Occurrence o) {
    return o.issued() || o.is(Actor.Kind.STATE) || o.is(Actor.Kind.ORGANIZATION);
  }

  private boolean followsPreposition(NounPhrase phrase) {
    return scene.reading.tag(phrase.first() - 1).equals("IN")
        && scene.syntax.preposition(phrase.first() - 1);
  }

  private boolean thing(NounPhrase phrase) {
    return scene.reading.tag(phrase.head()).equals("NN")
        && scene.syntax.at(phrase.head()).isEmpty();
  }
}
