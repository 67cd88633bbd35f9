package org.communique.server.page;

/**
 * An office that somebody held.
 *
 * @param of whose office it is
 * @param from day, month or year; empty where not known
 * @param until day, month or year; empty where it lasted when the authority was last checked
 */
public record Tenure(String office, String of, String from, String until) {}
