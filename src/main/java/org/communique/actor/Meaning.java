package org.communique.actor;

import java.util.List;
import org.communique.model.Actor;
import org.communique.model.Mention;

/**
 * Whom words mean.
 *
 * @param basis how that was found
 * @param actors never empty
 */
record Meaning(Mention.Basis basis, List<Actor> actors) {}
