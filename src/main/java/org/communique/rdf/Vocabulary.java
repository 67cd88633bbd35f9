package org.communique.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.communique.ontology.Rdf;

/** The names that the graph is written with. Those of {@code dip:} stand in the ontology too. */
public final class Vocabulary {
  static {
    Rdf.start();
  }

  /** The ontology: {@code ontology/diplomacy.ttl}. */
  public static final String DIP = "https://w3id.org/communique/ontology#";

  /** Properties of lexicon entries. */
  public static final String LEX = "https://w3id.org/communique/lexicon#";

  /** Namespaces of lexicon entries. */
  public static final String ACTOR_NS = "https://w3id.org/communique/actor/";

  public static final String OFFICE_NS = "https://w3id.org/communique/office/";
  public static final String CUE_NS = "https://w3id.org/communique/cue/";
  public static final String EVENT_TYPE_NS = "https://w3id.org/communique/event-type/";
  public static final String MEDIUM_NS = "https://w3id.org/communique/medium/";
  public static final String TOPIC_NS = "https://w3id.org/communique/topic/";
  public static final String ACT_NS = "https://w3id.org/communique/act/";
  public static final String PLOVER_NS = "https://w3id.org/communique/code/plover/";
  public static final String CAMEO_NS = "https://w3id.org/communique/code/cameo/";
  public static final String MEASURE_NS = "https://w3id.org/communique/measure/";

  public static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
  public static final String SCHEMA = "https://schema.org/";

  // Classes
  public static final Node ARTICLE = dip("Article");
  public static final Node PASSAGE = dip("Passage");
  public static final Node MENTION = dip("Mention");
  public static final Node PERSON = dip("Person");
  public static final Node STATE = dip("State");
  public static final Node ORGANIZATION = dip("Organization");
  public static final Node GROUP = dip("Group");
  public static final Node STATEMENT = dip("Statement");
  public static final Node ATTITUDE = dip("Attitude");
  public static final Node PROPOSAL = dip("Proposal");
  public static final Node RESPONSE = dip("Response");
  public static final Node EVENT = dip("Event");
  public static final Node ACT = dip("Act");
  public static final Node PLACE = dip("Place");

  // Articles and passages
  public static final Node IN_ARTICLE = dip("inArticle");
  public static final Node PASSAGE_OF = dip("passage");
  public static final Node BLOCK_KIND = dip("blockKind");
  public static final Node SHA256 = dip("sha256");
  public static final Node SENTENCE = dip("sentence");

  // Actors and mentions
  public static final Node REFERS_TO = dip("refersTo");
  public static final Node BASIS = dip("basis");
  public static final Node PART_OF = dip("partOf");
  public static final Node ROLE = dip("role");

  // What statements, proposals and responses share
  public static final Node CUE = dip("cue");
  public static final Node CUE_ENTRY = dip("cueEntry");
  public static final Node ADDRESSEE = dip("addressee");
  public static final Node ADDRESSEE_MENTION = dip("addresseeMention");

  // Statements
  public static final Node SPEAKER = dip("speaker");
  public static final Node SPEAKER_MENTION = dip("speakerMention");
  public static final Node MODE = dip("mode");
  public static final Node CONTENT = dip("content");
  public static final Node MENTIONS = dip("mentions");
  public static final Node REPORTS = dip("reports");
  public static final Node SPEECH_ACT = dip("speechAct");
  public static final Node CERTAINTY = dip("certainty");
  public static final Node POLARITY = dip("polarity");
  public static final Node BY_MEDIUM = dip("medium");
  public static final Node ON_TOPIC = dip("topic");

  // Attitudes
  public static final Node HOLDER = dip("holder");
  public static final Node HOLDER_MENTION = dip("holderMention");
  public static final Node ATTITUDE_KIND = dip("attitudeKind");

  // Proposals
  public static final Node PROPOSER = dip("proposer");
  public static final Node PROPOSER_MENTION = dip("proposerMention");
  public static final Node ACTION = dip("action");
  public static final Node PROPOSAL_KIND = dip("proposalKind");
  public static final Node CONDITION = dip("condition");
  public static final Node MADE_IN = dip("madeIn");
  public static final Node TOGETHER_WITH = dip("togetherWith");

  // Responses
  public static final Node RESPONDENT = dip("respondent");
  public static final Node RESPONDENT_MENTION = dip("respondentMention");
  public static final Node STANCE = dip("stance");
  public static final Node TARGET = dip("target");
  public static final Node ANSWERS = dip("answers");

  // Events
  public static final Node EVENT_TYPE = dip("eventType");
  public static final Node TRIGGER = dip("trigger");
  public static final Node FURTHER_TRIGGER = dip("furtherTrigger");
  public static final Node PARTICIPANT = dip("participant");
  public static final Node AGENT = dip("agent");
  public static final Node RECIPIENT = dip("recipient");
  public static final Node PARTICIPANT_MENTION = dip("participantMention");
  public static final Node DATE = dip("date");
  public static final Node DATE_PASSAGE = dip("datePassage");
  public static final Node AT_PLACE = dip("place");
  public static final Node PLACE_PASSAGE = dip("placePassage");
  public static final Node COUNTRY = dip("country");
  public static final Node STATUS = dip("status");
  public static final Node TOLD_IN = dip("toldIn");

  // Acts
  public static final Node SOURCE = dip("source");
  public static final Node SOURCE_MENTION = dip("sourceMention");
  public static final Node ACTED_UPON = dip("actedUpon");
  public static final Node ACTED_UPON_MENTION = dip("actedUponMention");
  public static final Node ACTED_UPON_WORDS = dip("actedUponWords");
  public static final Node PLOVER = dip("plover");
  public static final Node CAMEO = dip("cameo");

  // Identity across articles
  public static final Node OCCASION = dip("Occasion");
  public static final Node INITIATIVE = dip("Initiative");
  public static final Node IDENTITY_LINK = dip("IdentityLink");
  public static final Node SET_ASIDE_LINK = dip("SetAsideLink");
  public static final Node MEMBER = dip("member");
  public static final Node ANSWERED_BY = dip("answeredBy");
  public static final Node JOINS = dip("joins");
  public static final Node SUPPORTS = dip("supports");
  public static final Node LIKENESS = dip("likeness");
  public static final Node STRENGTH = dip("strength");
  public static final Node SHARED_ACTOR = dip("sharedActor");
  public static final Node SHARED_TOPIC = dip("sharedTopic");
  public static final Node SHARED_TYPE = dip("sharedType");
  public static final Node SHARED_PLACE = dip("sharedPlace");
  public static final Node SHARED_DATE = dip("sharedDate");
  public static final Node SHARED_WORD = dip("sharedWord");
  public static final Node SHARED_NAME = dip("sharedName");
  public static final Node SHARED_NUMBER = dip("sharedNumber");
  public static final Node IDENTITY_KEY = dip("identityKey");
  public static final Node COMPARES = dip("compares");
  public static final Node INDEXES = dip("indexes");

  // Offsets of a passage
  public static final Node BEGIN_INDEX = NodeFactory.createURI(NIF + "beginIndex");
  public static final Node END_INDEX = NodeFactory.createURI(NIF + "endIndex");
  public static final Node ANCHOR_OF = NodeFactory.createURI(NIF + "anchorOf");
  public static final Node REFERENCE_CONTEXT = NodeFactory.createURI(NIF + "referenceContext");
  public static final Node IS_STRING = NodeFactory.createURI(NIF + "isString");
  public static final Node SCHEMA_URL = NodeFactory.createURI(SCHEMA + "url");

  private Vocabulary() {}

  /** The term of the ontology with this local name. */
  public static Node dip(String local) {
    return NodeFactory.createURI(DIP + local);
  }
}
