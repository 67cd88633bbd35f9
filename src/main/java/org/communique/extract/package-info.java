/**
 * A document and who is meant in it in; its statements, proposals, responses and events out. Knows
 * the model and the lexicon, neither Jena nor OpenNLP.
 */
package org.communique.extract;
