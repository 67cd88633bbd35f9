/**
 * An Article and its blocks in; a Document of sentences, tagged tokens, noun phrases and quotations
 * out.
 */
package org.communique.annotate;
