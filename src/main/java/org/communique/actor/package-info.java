/**
 * A Document in, a Cast out: who is meant by each name, title, noun and pronoun. Uses model and
 * lexicon only.
 */
package org.communique.actor;
