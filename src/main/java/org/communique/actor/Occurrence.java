package org.communique.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Gender;
import org.communique.model.Actor;
import org.communique.model.Mention;

/**
 * A mention in the run of the article, as later words may take it up.
 *
 * @param mention the words and whom they mean
 * @param paragraph index of its paragraph
 * @param sentence number of its sentence, counted through the article
 * @param token index of its head in the paragraph
 * @param subject whether it looks like the subject of a clause
 * @param main whether that clause hangs on no other
 * @param quoted whether it stands in quotation marks
 * @param owner whether it stands inside another noun phrase
 * @param predicate whether it is what somebody is said to be
 * @param gender of the person, where the noun or title tells
 * @param noun what its head noun is: key of the role, where it has one
 */
record Occurrence(
    Mention mention,
    int paragraph,
    int sentence,
    int token,
    boolean subject,
    boolean main,
    boolean quoted,
    boolean owner,
    boolean predicate,
    Optional<Gender> gender,
    Optional<String> noun) {

  List<Actor> actors() {
    return mention.actors();
  }

  /** Whether it is somebody whom no name tells. */
  boolean unnamed() {
    return mention.basis() == Mention.Basis.DESCRIPTION && !actor().authority();
  }

  boolean one() {
    return actors().size() == 1;
  }

  Actor actor() {
    return actors().get(0);
  }

  /** Whether the words are a statement or plan, which stands for who issued it. */
  boolean issued() {
    return noun.filter(Set.of("statement", "report", "plan")::contains).isPresent();
  }

  boolean is(Actor.Kind kind) {
    return one() && actor().kind() == kind;
  }
}
