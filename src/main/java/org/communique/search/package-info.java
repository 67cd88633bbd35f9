/**
 * A store in, a Lucene index of its words out, and what fits words that somebody types. The only
 * package that knows Lucene.
 */
package org.communique.search;
