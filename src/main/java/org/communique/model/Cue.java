package org.communique.model;

import java.util.Optional;

/**
 * The words that tell us that something was said, proposed or answered.
 *
 * @param span the words
 * @param entry local name of the lexicon entry that knows them
 * @param act local name of the speech act ({@code Deny}), as far as they tell
 * @param certainty local name of how sure the speaker is ({@code Probable}), where they settle it
 * @param polarity local name of whether the content is held to be so ({@code Negative}), where they
 *     settle it
 */
public record Cue(
    Span span,
    String entry,
    Optional<String> act,
    Optional<String> certainty,
    Optional<String> polarity) {
  public Cue(Span span, String entry) {
    this(span, entry, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
