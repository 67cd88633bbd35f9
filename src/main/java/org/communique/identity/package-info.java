/**
 * In: the graphs of a store's articles. Out: the identity graph, which says by nodes of their own
 * which of their proposals and events are the same, and why.
 */
package org.communique.identity;
