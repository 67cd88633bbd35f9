/**
 * The graph in, pages for people out: each page a record that reads what it shows, and a template
 * of the same name in src/main/jte.
 */
package org.communique.server.page;
