package org.communique.model;

/**
 * The words that tell us that something was said, proposed or answered.
 *
 * @param span the words
 * @param entry local name of the lexicon entry that knows them
 */
public record Cue(Span span, String entry) {}
