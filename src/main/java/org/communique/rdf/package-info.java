/** An Extraction in; triples, checked against the shapes, out. */
package org.communique.rdf;
