package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.extract.Complements.Complement;
import org.communique.lexicon.Frame;
import org.communique.model.NounPhrase;

/**
 * "Sudan was urged by Norway to wait": the subject is who is spoken to, the speaker follows "by".
 *
 * @param speakers the phrases after "by"
 * @param after the token after them
 */
record Passive(List<NounPhrase> speakers, int after) {
  Passive {
    speakers = List.copyOf(speakers);
  }

  /**
   * @param from the token after the verb and its particle
   */
  static Optional<Passive> at(Syntax s, int from) {
    if (!s.is(from, "by") || s.phraseAt(from + 1).isEmpty()) {
      return Optional.empty();
    }
    List<NounPhrase> speakers = new ArrayList<>();
    int at = from;
    do {
      speakers.add(s.phraseAt(at + 1).orElseThrow());
      at = s.phraseAt(at + 1).orElseThrow().end();
    } while (s.is(at, "and") && s.phraseAt(at + 1).isPresent());
    return Optional.of(new Passive(speakers, at));
  }

  /** Fills a frame whose addressee is the subject; empty where the frame has none to begin with. */
  Optional<Complement> fill(
      Frame frame, int verb, Complements complements, List<NounPhrase> subject) {
    if (!frame.slots().get(0).equals(Frame.ADDRESSEE) || frame.slots().size() < 2) {
      return Optional.empty();
    }
    Frame rest = new Frame(frame.effect(), frame.slots().subList(1, frame.slots().size()));
    return complements
        .fill(rest, verb, after)
        .map(c -> new Complement(frame, c.content(), subject, c.quotation()));
  }
}
