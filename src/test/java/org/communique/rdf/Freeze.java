package org.communique.rdf;

import static org.communique.model.Actor.Kind.ORGANIZATION;
import static org.communique.model.Actor.Kind.PERSON;
import static org.communique.model.Actor.Kind.STATE;

import java.util.List;
import java.util.Optional;
import org.communique.model.Act;
import org.communique.model.Actor;
import org.communique.model.Attitude;
import org.communique.model.Block;
import org.communique.model.Event;
import org.communique.model.Extraction;
import org.communique.model.Mention;
import org.communique.model.Mention.Basis;
import org.communique.model.Proposal;
import org.communique.model.Response;
import org.communique.model.Span;
import org.communique.model.Statement;

/** Articles of our own on public events of 2017, with what a careful reader finds in them. */
public final class Freeze {
  public static final Actor CHINA = Draft.actor("china", STATE, "China", "", "");
  public static final Actor NORTH = Draft.actor("north-korea", STATE, "North Korea", "", "");
  public static final Actor SOUTH = Draft.actor("south-korea", STATE, "South Korea", "", "");
  public static final Actor US = Draft.actor("united-states", STATE, "United States", "", "");
  public static final Actor WANG =
      Draft.actor("wang-yi", PERSON, "Wang Yi", "china", "foreign minister");
  public static final Actor XINHUA = Draft.actor("xinhua", ORGANIZATION, "Xinhua", "china", "");
  public static final Actor XI = Draft.actor("xi-jinping", PERSON, "Xi Jinping", "china", "");
  public static final Actor PUTIN =
      Draft.actor("vladimir-putin", PERSON, "Vladimir Putin", "russia", "");

  private static final String HEAD = "🕊 Two freezes at once";
  private static final String URGED =
      "China's foreign minister Wang Yi on Wednesday urged North Korea to suspend its nuclear tests"
          + " and called on the United States to halt its military exercises.";
  private static final String TRAINS =
      "He said the United States and the North were like \"accelerating trains\".";
  private static final String COLLISION =
      "\"Are the two sides really ready for a head-on collision?\" he asked.";
  private static final String SHIELD =
      "Xinhua reported that Wang told South Korea to stop the deployment of a missile shield.";
  private static final String REJECTED = "The United States rejected the idea of a freeze.";
  private static final String LAUNCHED = "North Korea launched four missiles on Monday.";
  private static final String NAVIGATION = "Most read | Subscribe";

  private Freeze() {}

  public static List<Extraction> all() {
    return List.of(
        freeze(), threat(), fear(), visit("moscow.txt"), visit("visit & talks.txt"), again());
  }

  /** The press conference of 8 March 2017, two days after a launch of missiles. */
  static Extraction freeze() {
    List<String> lines =
        List.of(HEAD, URGED, TRAINS, COLLISION, SHIELD, REJECTED, LAUNCHED, NAVIGATION);
    Draft draft = new Draft("freeze.txt", "2017-03-08", String.join("\r\n\r\n", lines));
    for (String line : lines) {
      Block.Kind kind =
          line.equals(HEAD)
              ? Block.Kind.HEADLINE
              : line.equals(NAVIGATION) ? Block.Kind.FURNITURE : Block.Kind.PARAGRAPH;
      draft.blocks.add(new Block(kind, draft.at(line)));
    }
    Mention wang = draft.mention(draft.at("Wang Yi"), Basis.NAME, WANG);
    proposals(draft, wang);
    statements(draft);
    Mention us = draft.mention(draft.at("The United States", REJECTED), Basis.NAME, US);
    draft.responses.add(
        new Response(
            draft.at("the idea of a freeze"),
            Response.Stance.REJECT,
            draft.cue("rejected", REJECTED, "reject"),
            List.of(us),
            draft.at(REJECTED)));
    Mention north = draft.mention(draft.at("North Korea", LAUNCHED), Basis.NAME, NORTH);
    draft.events.add(
        new Event(
            "MissileTest",
            draft.at("launched", LAUNCHED),
            List.of(draft.at("missiles", LAUNCHED)),
            List.of(new Event.Participant(Event.Role.AGENT, north)),
            Optional.of(new Event.When("2017-03-06", draft.at("Monday"))),
            Optional.empty(),
            Event.Status.ACTUAL,
            draft.at(LAUNCHED)));
    draft.acts.add(
        new Act(
            draft.cue("rejected", REJECTED, "reject"),
            "120",
            "REJECT",
            List.of(us),
            List.of(),
            Optional.of(draft.at("the idea of a freeze")),
            Optional.empty(),
            draft.at(REJECTED)));
    return draft.done();
  }

  /** The threat to Guam of August 2017, told on the day. */
  static Extraction threat() {
    String threatened = "North Korea threatened the United States on Wednesday.";
    Draft draft = new Draft("guam.txt", "2017-08-09", threatened);
    draft.blocks.add(new Block(Block.Kind.PARAGRAPH, draft.at(threatened)));
    Mention north = draft.mention(draft.at("North Korea"), Basis.NAME, NORTH);
    Mention us = draft.mention(draft.at("the United States"), Basis.NAME, US);
    draft.acts.add(
        new Act(
            draft.cue("threatened", threatened, "threaten"),
            "130",
            "THREATEN",
            List.of(north),
            List.of(us),
            Optional.empty(),
            Optional.of(new Event.When("2017-08-09", draft.at("Wednesday"))),
            draft.at(threatened)));
    return draft.done();
  }

  /** What was feared of it the day after, without anybody being quoted. */
  static Extraction fear() {
    String feared = "China fears that the threat will be carried out.";
    Draft draft = new Draft("fear.txt", "2017-08-10", feared);
    draft.blocks.add(new Block(Block.Kind.PARAGRAPH, draft.at(feared)));
    draft.attitudes.add(
        new Attitude(
            draft.at("the threat will be carried out"),
            Statement.Mode.INDIRECT,
            "Fear",
            draft.cue("fears", feared, "fear-attitude"),
            List.of(draft.mention(draft.at("China"), Basis.NAME, CHINA)),
            draft.at(feared)));
    return draft.done();
  }

  /** What another paper made of the same press conference. */
  static Extraction again() {
    String pressed =
        "China pressed the North to freeze its nuclear tests, an idea it has long had.";
    Draft draft = new Draft("again.txt", "2017-03-09", pressed);
    draft.blocks.add(new Block(Block.Kind.PARAGRAPH, draft.at(pressed)));
    Mention china = draft.mention(draft.at("China"), Basis.NAME, CHINA);
    Mention north = draft.mention(draft.at("the North"), Basis.METONYM, NORTH);
    draft.proposals.add(
        new Proposal(
            draft.at("freeze its nuclear tests"),
            "Demand",
            draft.cue("pressed", pressed, "press"),
            List.of(china),
            List.of(north),
            Optional.empty(),
            draft.at(pressed)));
    return draft.done();
  }

  private static void proposals(Draft draft, Mention wang) {
    Mention north = draft.mention(draft.at("North Korea", URGED), Basis.NAME, NORTH);
    Mention us = draft.mention(draft.at("the United States", URGED), Basis.NAME, US);
    draft.proposals.add(
        new Proposal(
            draft.at("suspend its nuclear tests"),
            "Appeal",
            draft.cue("urged", URGED, "urge"),
            List.of(wang),
            List.of(north),
            Optional.empty(),
            draft.at(URGED)));
    draft.proposals.add(
        new Proposal(
            draft.at("halt its military exercises"),
            "Appeal",
            draft.cue("called on", URGED, "call-on"),
            List.of(wang),
            List.of(us),
            Optional.empty(),
            draft.at(URGED)));
  }

  private static void statements(Draft draft) {
    Mention he = draft.mention(draft.at("He", TRAINS), Basis.PRONOUN, WANG);
    draft.mention(draft.at("the United States", TRAINS), Basis.NAME, US);
    draft.mention(draft.at("the North", TRAINS), Basis.METONYM, NORTH);
    draft.statements.add(
        new Statement(
            List.of(draft.at("the United States and the North were like \"accelerating trains\"")),
            Statement.Mode.MIXED,
            Optional.of(draft.cue("said", TRAINS, "say")),
            List.of(he),
            List.of(),
            draft.at(TRAINS)));
    Mention asker = draft.mention(draft.at("he", "he asked"), Basis.PRONOUN, WANG);
    draft.statements.add(
        new Statement(
            List.of(draft.at("Are the two sides really ready for a head-on collision?")),
            Statement.Mode.DIRECT,
            Optional.of(draft.cue("asked", COLLISION, "ask")),
            List.of(asker),
            List.of(),
            draft.at(COLLISION)));
    nested(draft);
  }

  private static void nested(Draft draft) {
    Mention agency = draft.mention(draft.at("Xinhua"), Basis.NAME, XINHUA);
    Mention wang = draft.mention(draft.at("Wang", SHIELD), Basis.SHORT_NAME, WANG);
    Mention south = draft.mention(draft.at("South Korea"), Basis.NAME, SOUTH);
    Span action = draft.at("stop the deployment of a missile shield");
    draft.statements.add(
        new Statement(
            List.of(draft.at("Wang told South Korea to stop the deployment of a missile shield")),
            Statement.Mode.INDIRECT,
            Optional.of(draft.cue("reported", SHIELD, "report")),
            List.of(agency),
            List.of(),
            draft.at(SHIELD)));
    draft.statements.add(
        new Statement(
            List.of(action),
            Statement.Mode.INDIRECT,
            Optional.of(draft.cue("told", SHIELD, "tell")),
            List.of(wang),
            List.of(south),
            draft.at(SHIELD)));
    draft.proposals.add(
        new Proposal(
            action,
            "Demand",
            draft.cue("told", SHIELD, "tell"),
            List.of(wang),
            List.of(south),
            Optional.empty(),
            draft.at(SHIELD)));
    draft.events.add(
        new Event(
            "Deployment",
            draft.at("deployment"),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Event.Status.PLANNED,
            draft.at(SHIELD)));
  }

  /** The visit to Moscow of July 2017, in an article of which nobody knows the day. */
  static Extraction visit(String id) {
    String met = "Xi Jinping met Vladimir Putin in Moscow on 4 July 2017.";
    String said = "Xinhua said the two agreed on much.";
    Draft draft = new Draft(id, "", met + "\n" + said);
    draft.blocks.add(new Block(Block.Kind.PARAGRAPH, draft.at(met + "\n" + said)));
    Mention xi = draft.mention(draft.at("Xi Jinping"), Basis.NAME, XI);
    Mention putin = draft.mention(draft.at("Vladimir Putin"), Basis.NAME, PUTIN);
    Mention agency = draft.mention(draft.at("Xinhua"), Basis.NAME, XINHUA);
    Mention two = draft.mention(draft.at("the two"), Basis.NOUN, XI, PUTIN);
    draft.events.add(
        new Event(
            "Meeting",
            draft.at("met"),
            List.of(),
            List.of(
                new Event.Participant(Event.Role.AGENT, xi),
                new Event.Participant(Event.Role.PARTICIPANT, putin),
                new Event.Participant(Event.Role.PARTICIPANT, two)),
            Optional.of(new Event.When("2017-07-04", draft.at("4 July 2017"))),
            Optional.of(new Event.Where("moscow", "Moscow", draft.at("Moscow"))),
            Event.Status.ACTUAL,
            draft.at(met)));
    draft.statements.add(
        new Statement(
            List.of(draft.at("the two agreed on much")),
            Statement.Mode.INDIRECT,
            Optional.of(draft.cue("said", said, "say")),
            List.of(agency),
            List.of(),
            draft.at(said)));
    return draft.done();
  }
}
