package org.communique.server.page;

/**
 * Something that has a page.
 *
 * @param href empty where it has none
 * @param label text of whoever wrote it, not HTML
 */
public record Link(String href, String label) {}
