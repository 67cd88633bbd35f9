package org.communique.server.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.communique.rdf.Vocabulary;

/**
 * The kinds of facts: where each has its actors and its words. A kind has one colour everywhere.
 */
public enum Kind {
  STATEMENT(
      Vocabulary.STATEMENT,
      Vocabulary.SPEECH_ACT,
      Vocabulary.SPEAKER,
      Vocabulary.SPEAKER_MENTION,
      List.of(Vocabulary.CONTENT)),
  PROPOSAL(
      Vocabulary.PROPOSAL,
      Vocabulary.PROPOSAL_KIND,
      Vocabulary.PROPOSER,
      Vocabulary.PROPOSER_MENTION,
      List.of(Vocabulary.ACTION)),
  RESPONSE(
      Vocabulary.RESPONSE,
      Vocabulary.STANCE,
      Vocabulary.RESPONDENT,
      Vocabulary.RESPONDENT_MENTION,
      List.of(Vocabulary.TARGET)),
  EVENT(
      Vocabulary.EVENT,
      Vocabulary.EVENT_TYPE,
      Vocabulary.PARTICIPANT,
      Vocabulary.PARTICIPANT_MENTION,
      List.of(Vocabulary.TRIGGER, Vocabulary.FURTHER_TRIGGER)),
  ATTITUDE(
      Vocabulary.ATTITUDE,
      Vocabulary.ATTITUDE_KIND,
      Vocabulary.HOLDER,
      Vocabulary.HOLDER_MENTION,
      List.of(Vocabulary.CONTENT)),
  ACT(
      Vocabulary.ACT,
      Vocabulary.PLOVER,
      Vocabulary.SOURCE,
      Vocabulary.SOURCE_MENTION,
      List.of(Vocabulary.CUE, Vocabulary.ACTED_UPON_WORDS));

  /**
   * What people come for, and what an article shows at first. Attitudes are no speech, and acts are
   * the same once more, coded as event data are: they are there for whoever wants them.
   */
  static final List<Kind> TOLD = List.of(STATEMENT, PROPOSAL, RESPONSE, EVENT);

  private final Node type;
  private final Node sort;
  private final Node who;
  private final Node whoMention;
  private final List<Node> words;

  Kind(Node type, Node sort, Node who, Node whoMention, List<Node> words) {
    this.type = type;
    this.sort = sort;
    this.who = who;
    this.whoMention = whoMention;
    this.words = words;
  }

  /** Its class in the ontology. */
  Node type() {
    return type;
  }

  /** Leads to what kind of statement, proposal, response, event, attitude or act it is. */
  Node sort() {
    return sort;
  }

  /** Leads to those who say, propose, answer, take part or think. */
  Node who() {
    return who;
  }

  /** Leads to the words that name them. */
  Node whoMention() {
    return whoMention;
  }

  /** Lead to the words that are the fact itself. */
  List<Node> words() {
    return words;
  }

  /** As style sheets and addresses call it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Kind> of(String key) {
    return Arrays.stream(values()).filter(k -> k.key().equals(key)).findFirst();
  }

  /** The kind of a thing, by its path below {@code /id/}. */
  static Optional<Kind> ofPath(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? Optional.empty() : of(path.substring(0, slash));
  }
}
