package org.communique.extract;

import java.util.List;
import org.communique.model.Mention;
import org.communique.model.Range;

/**
 * An action and who is to do it.
 *
 * @param action its tokens
 * @param addressees the words that name who is to act; empty where nobody is named
 */
record Asked(Range action, List<Mention> addressees) {}
