/**
 * The files of {@code ontology/} in, as they stand on the class path; triples out. Also the one
 * door to Jena, since whoever reads these files is the first to need it.
 */
package org.communique.ontology;
