/**
 * A Document and its Cast in; the statements, attitudes, proposals, responses, events and acts that
 * its words tell, out. Knows words by the lexicon alone.
 */
package org.communique.extract;
