/**
 * Articles in; one named graph each in the store, and an outcome each, out. Joins the stages, which
 * do not know one another.
 */
package org.communique.pipeline;
