package org.communique.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.communique.model.Act;
import org.communique.model.Actor;
import org.communique.model.Attitude;
import org.communique.model.Cast;
import org.communique.model.Cue;
import org.communique.model.Event;
import org.communique.model.Mention;
import org.communique.model.Proposal;
import org.communique.model.Response;
import org.communique.model.Setting;
import org.communique.model.Span;
import org.communique.model.Statement;

/** The triples of one article's statements, proposals, responses, events and acts. */
record Facts(
    Triples triples, Iris iris, Node article, Passages passages, Mentions mentions, Cast cast) {

  void write(Named.All facts) {
    Links links = new Links(facts.statements());
    facts.statements().forEach(s -> statement(s, links));
    facts.attitudes().forEach(this::attitude);
    facts.proposals().forEach(p -> proposal(p, links));
    together(facts.proposals());
    statuses(facts.proposals(), facts.responses());
    facts.responses().forEach(r -> response(r, facts.proposals()));
    facts.events().forEach(e -> event(e, links));
    facts.acts().forEach(a -> act(a, links));
  }

  private void statement(Named<Statement> named, Links links) {
    Node node = named.node();
    Statement statement = named.fact();
    fact(node, Vocabulary.STATEMENT, statement.sentence());
    statement.content().forEach(c -> triples.add(node, Vocabulary.CONTENT, passages.of(c)));
    triples.add(node, Vocabulary.MODE, Individuals.of(statement.mode()));
    statement.cue().ifPresent(c -> cue(node, c));
    mentions.tie(node, Vocabulary.SPEAKER, Vocabulary.SPEAKER_MENTION, statement.speakers());
    mentions.tie(node, Vocabulary.ADDRESSEE, Vocabulary.ADDRESSEE_MENTION, statement.addressees());
    weakest(node, statement.speakers());
    statement.content().forEach(c -> mentioned(node, c));
    links.reportedIn(statement).ifPresent(s -> triples.add(s, Vocabulary.REPORTS, node));
    statement.cue().ifPresent(c -> manner(node, c));
    setting(node, statement.setting());
  }

  private void attitude(Named<Attitude> named) {
    Node node = named.node();
    Attitude attitude = named.fact();
    fact(node, Vocabulary.ATTITUDE, attitude.sentence());
    triples.add(node, Vocabulary.CONTENT, passages.of(attitude.content()));
    triples.add(node, Vocabulary.MODE, Individuals.of(attitude.mode()));
    triples.add(node, Vocabulary.ATTITUDE_KIND, Vocabulary.dip(attitude.kind()));
    cue(node, attitude.cue());
    mentions.tie(node, Vocabulary.HOLDER, Vocabulary.HOLDER_MENTION, attitude.holders());
    weakest(node, attitude.holders());
    mentioned(node, attitude.content());
    manner(node, attitude.cue());
  }

  private void weakest(Node node, List<Mention> sources) {
    sources.stream()
        .map(Mention::basis)
        .max(Comparator.naturalOrder())
        .ifPresent(b -> triples.add(node, Vocabulary.BASIS, Individuals.of(b)));
  }

  private void mentioned(Node node, Span content) {
    for (Mention mention : cast.in(content)) {
      for (Actor actor : mention.actors()) {
        triples.add(node, Vocabulary.MENTIONS, iris.actor(actor.key()));
      }
    }
  }

  /** What the speaker does by saying it, and how sure, as far as the cue tells. */
  private void manner(Node node, Cue cue) {
    cue.act().ifPresent(a -> triples.add(node, Vocabulary.SPEECH_ACT, Vocabulary.dip(a)));
    cue.certainty().ifPresent(c -> triples.add(node, Vocabulary.CERTAINTY, Vocabulary.dip(c)));
    cue.polarity().ifPresent(p -> triples.add(node, Vocabulary.POLARITY, Vocabulary.dip(p)));
  }

  private void setting(Node node, Setting setting) {
    setting
        .medium()
        .map(m -> NodeFactory.createURI(Vocabulary.MEDIUM_NS + m))
        .ifPresent(m -> triples.add(node, Vocabulary.BY_MEDIUM, m));
    setting.date().ifPresent(d -> date(node, d));
    setting.topics().forEach(t -> triples.add(node, Vocabulary.ON_TOPIC, NodeFactory.createURI(t)));
  }

  /** Actions that the same words ask for are parts of one plan. */
  private void together(List<Named<Proposal>> proposals) {
    for (Named<Proposal> one : proposals) {
      for (Named<Proposal> other : proposals) {
        boolean sameWords = one.fact().cue().span().equals(other.fact().cue().span());
        if (one != other && sameWords) {
          triples.add(one.node(), Vocabulary.TOGETHER_WITH, other.node());
        }
      }
    }
  }

  /** A proposal that somebody turns down is rejected, one that somebody accepts agreed. */
  private void statuses(List<Named<Proposal>> proposals, List<Named<Response>> responses) {
    for (Named<Proposal> proposal : proposals) {
      responses.stream()
          .filter(r -> !Links.answered(r.fact(), List.of(proposal)).isEmpty())
          .map(r -> r.fact().stance())
          .filter(s -> s == Response.Stance.REJECT || s == Response.Stance.ACCEPT)
          .max(Comparator.naturalOrder())
          .map(s -> s == Response.Stance.REJECT ? "Rejected" : "Agreed")
          .ifPresent(s -> triples.add(proposal.node(), Vocabulary.STATUS, Vocabulary.dip(s)));
    }
  }

  private void proposal(Named<Proposal> named, Links links) {
    Node node = named.node();
    Proposal proposal = named.fact();
    fact(node, Vocabulary.PROPOSAL, proposal.sentence());
    cue(node, proposal.cue());
    triples.add(node, Vocabulary.ACTION, passages.of(proposal.action()));
    triples.add(node, Vocabulary.PROPOSAL_KIND, Vocabulary.dip(proposal.kind()));
    passage(node, Vocabulary.CONDITION, proposal.condition());
    mentions.tie(node, Vocabulary.PROPOSER, Vocabulary.PROPOSER_MENTION, proposal.proposers());
    mentions.tie(node, Vocabulary.ADDRESSEE, Vocabulary.ADDRESSEE_MENTION, proposal.addressees());
    links.madeIn(proposal).ifPresent(s -> triples.add(node, Vocabulary.MADE_IN, s));
  }

  private void response(Named<Response> named, List<Named<Proposal>> proposals) {
    Node node = named.node();
    Response response = named.fact();
    fact(node, Vocabulary.RESPONSE, response.sentence());
    cue(node, response.cue());
    triples.add(node, Vocabulary.TARGET, passages.of(response.target()));
    triples.add(node, Vocabulary.STANCE, Individuals.of(response.stance()));
    mentions.tie(node, Vocabulary.RESPONDENT, Vocabulary.RESPONDENT_MENTION, response.actors());
    Links.answered(response, proposals).forEach(p -> triples.add(node, Vocabulary.ANSWERS, p));
  }

  private void event(Named<Event> named, Links links) {
    Node node = named.node();
    Event event = named.fact();
    fact(node, Vocabulary.EVENT, event.sentence());
    Node type = NodeFactory.createURI(Vocabulary.EVENT_TYPE_NS + event.type());
    triples.add(node, Vocabulary.EVENT_TYPE, type);
    triples.add(node, Vocabulary.TRIGGER, passages.of(event.trigger()));
    event.mentions().stream()
        .filter(m -> !m.equals(event.trigger()))
        .forEach(m -> triples.add(node, Vocabulary.FURTHER_TRIGGER, passages.of(m)));
    triples.add(node, Vocabulary.STATUS, Individuals.of(event.status()));
    for (Event.Participant participant : event.participants()) {
      List<Mention> mention = List.of(participant.mention());
      mentions.tie(node, Vocabulary.PARTICIPANT, Vocabulary.PARTICIPANT_MENTION, mention);
      if (participant.role() != Event.Role.PARTICIPANT) {
        boolean acts = participant.role() == Event.Role.AGENT;
        Node role = acts ? Vocabulary.AGENT : Vocabulary.RECIPIENT;
        mentions.tie(node, role, Vocabulary.PARTICIPANT_MENTION, mention);
      }
    }
    event.date().ifPresent(d -> date(node, d));
    event.place().ifPresent(p -> place(node, p));
    links.toldIn(event.trigger()).ifPresent(s -> triples.add(node, Vocabulary.TOLD_IN, s));
  }

  private void act(Named<Act> named, Links links) {
    Node node = named.node();
    Act act = named.fact();
    fact(node, Vocabulary.ACT, act.sentence());
    cue(node, act.cue().span(), NodeFactory.createURI(Vocabulary.ACT_NS + act.cue().entry()));
    triples.add(node, Vocabulary.PLOVER, code(Vocabulary.PLOVER_NS, act.plover()));
    triples.add(node, Vocabulary.CAMEO, code(Vocabulary.CAMEO_NS, act.cameo()));
    mentions.tie(node, Vocabulary.SOURCE, Vocabulary.SOURCE_MENTION, act.sources());
    mentions.tie(node, Vocabulary.ACTED_UPON, Vocabulary.ACTED_UPON_MENTION, act.targets());
    passage(node, Vocabulary.ACTED_UPON_WORDS, act.thing());
    act.date().ifPresent(d -> date(node, d));
    links.toldIn(act.cue().span()).ifPresent(s -> triples.add(node, Vocabulary.TOLD_IN, s));
  }

  private static Node code(String namespace, String code) {
    return NodeFactory.createURI(namespace + code);
  }

  private void fact(Node node, Node type, Span sentence) {
    triples.type(node, type);
    triples.add(node, Vocabulary.IN_ARTICLE, article);
    triples.add(node, Vocabulary.SENTENCE, passages.of(sentence));
  }

  private void cue(Node node, Cue cue) {
    cue(node, cue.span(), NodeFactory.createURI(Vocabulary.CUE_NS + cue.entry()));
  }

  private void cue(Node node, Span words, Node entry) {
    triples.add(node, Vocabulary.CUE, passages.of(words));
    triples.add(node, Vocabulary.CUE_ENTRY, entry);
  }

  private void date(Node node, Event.When when) {
    RDFDatatype type =
        switch (when.iso().split("-").length) {
          case 1 -> XSDDatatype.XSDgYear;
          case 2 -> XSDDatatype.XSDgYearMonth;
          default -> XSDDatatype.XSDdate;
        };
    triples.typed(node, Vocabulary.DATE, when.iso(), type);
    triples.add(node, Vocabulary.DATE_PASSAGE, passages.of(when.span()));
  }

  private void place(Node node, Event.Where where) {
    Node place = iris.place(where.key());
    triples.add(node, Vocabulary.AT_PLACE, place);
    triples.add(node, Vocabulary.PLACE_PASSAGE, passages.of(where.span()));
    triples.type(place, Vocabulary.PLACE);
    triples.text(place, RDFS.Nodes.label, where.label());
    where.country().ifPresent(c -> triples.add(place, Vocabulary.COUNTRY, iris.actor(c)));
  }

  private void passage(Node node, Node property, Optional<Span> span) {
    span.ifPresent(s -> triples.add(node, property, passages.of(s)));
  }
}
