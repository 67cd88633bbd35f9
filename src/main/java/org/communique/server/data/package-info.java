/**
 * Names of things in, their triples out: which address a name has, what a client accepts, and the
 * description of one thing in every format.
 */
package org.communique.server.data;
