package org.communique.lexicon;

import java.util.List;
import java.util.Optional;

/**
 * A word that tells us of speech: an entry of {@code ontology/reporting-verbs.ttl} and its
 * neighbours.
 *
 * @param id local name of the entry
 * @param lemma the word
 * @param particle the word that must follow ("out" of "rule out"), if any
 * @param frames what it takes, and what it makes of that
 * @param stance of a response ({@code Reject} ...), where it makes one
 * @param kind of a proposal ({@code Demand} ...), where it makes one
 * @param act local name of the speech act
 * @param certainty local name of how sure the speaker is, where the word settles it
 * @param polarity local name of whether the content is held to be so, where the word settles it
 * @param quotedOnly whether it tells of speech only where what it takes is quoted ("called it 'x'")
 * @param attitude local name of the kind of attitude ({@code Belief}), where it tells of one
 * @param ofEvidence whether only what shows something is its source: "records show"
 */
public record Cue(
    String id,
    String lemma,
    Optional<String> particle,
    List<Frame> frames,
    Optional<String> stance,
    Optional<String> kind,
    Optional<String> act,
    Optional<String> certainty,
    Optional<String> polarity,
    boolean quotedOnly,
    Optional<String> attitude,
    boolean ofEvidence) {
  public Cue {
    frames = List.copyOf(frames);
  }

  /** The frames of one effect, in the order in which they are to be tried: the longest first. */
  public List<Frame> frames(Frame.Effect effect) {
    return frames.stream().filter(f -> f.effect() == effect).toList();
  }

  public boolean makes(Frame.Effect effect) {
    return frames.stream().anyMatch(f -> f.effect() == effect);
  }
}
