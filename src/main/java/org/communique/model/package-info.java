/**
 * The forms an article takes on its way to the graph, as immutable records: Article, Document,
 * Cast, Extraction. Uses the JDK only; every stage reads one form and makes the next.
 *
 * <p>All offsets are UTF-16 code units into {@link org.communique.model.Article#text()}, half-open.
 */
package org.communique.model;
