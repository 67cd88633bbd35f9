/**
 * A Document and its Cast in; the statements, proposals, responses and events that its words tell,
 * out. Knows words by the lexicon alone.
 */
package org.communique.extract;
