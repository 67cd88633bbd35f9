package org.communique.lexicon;

/**
 * A kind of body that every state has.
 *
 * @param form the words, in lower case: {@code foreign ministry}
 * @param template key of the kind: {@code foreign-ministry}
 */
public record Institution(String form, String template) {}
