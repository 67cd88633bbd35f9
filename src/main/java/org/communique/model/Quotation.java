package org.communique.model;

/**
 * Words in quotation marks, outermost marks only.
 *
 * @param outer with its marks
 * @param inner without them; equal to {@code outer} at an end whose mark is missing
 */
public record Quotation(Span outer, Span inner) {}
