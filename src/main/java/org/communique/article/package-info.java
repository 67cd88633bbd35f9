/**
 * Files in; articles, and what each block of their text is (headline, paragraph, caption,
 * furniture, comment), out.
 */
package org.communique.article;
