package org.communique.lexicon;

/**
 * A kind of act between two, as event data codes it.
 *
 * @param words its patterns; in their roles the agent is the source, the recipient the target, and
 *     a participant either
 * @param cameo its CAMEO code
 * @param plover the PLOVER root of that code
 */
public record ActType(EventType words, String cameo, String plover) {}
