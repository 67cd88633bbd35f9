/**
 * A store in; a SPARQL endpoint, its graphs and a start page over HTTP out, all read-only. The only
 * package that knows Fuseki.
 */
package org.communique.server;
