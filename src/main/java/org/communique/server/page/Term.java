package org.communique.server.page;

/**
 * A term of the ontology or the lexicon.
 *
 * @param definition empty where it has none
 */
public record Term(String href, String label, String definition) {}
