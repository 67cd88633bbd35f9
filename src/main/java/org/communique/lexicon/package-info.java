/** The files of {@code ontology/} in; what they say about words, as records, out. */
package org.communique.lexicon;
