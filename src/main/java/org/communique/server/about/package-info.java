/**
 * A store in; what it says about itself out: VoID, DCAT and Service Description with counts, dumps,
 * the sitemap.
 */
package org.communique.server.about;
