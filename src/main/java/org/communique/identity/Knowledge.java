package org.communique.identity;

import org.communique.lexicon.Authority;
import org.communique.lexicon.IdentityWords;
import org.communique.lexicon.Inflection;
import org.communique.lexicon.Topics;

/** What the lexicon knows that helps to tell what is the same. */
record Knowledge(Topics topics, IdentityWords words, Authority authority) {
  /** Read when first asked for, and once. */
  static Knowledge get() {
    return Once.KNOWLEDGE;
  }

  private static Knowledge load() {
    Inflection inflection = Inflection.load();
    return new Knowledge(Topics.load(inflection), IdentityWords.load(inflection), Authority.load());
  }

  private static final class Once {
    static final Knowledge KNOWLEDGE = load();
  }
}
