/** Arguments in; words for people and exit codes out. The only package that knows picocli. */
package org.communique.cli;
