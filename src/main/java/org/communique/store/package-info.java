/**
 * Named graphs in; a TDB2 store in one folder that can be asked, exported and thinned out. The only
 * package that knows TDB2.
 */
package org.communique.store;
