package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.ActTypes;
import org.communique.lexicon.TriggerPattern.Link;
import org.communique.lexicon.TriggerPattern.Word;
import org.communique.model.Event.Role;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Token;

/** Finds the two sides of an act in the grammatical places of the words that name it. */
final class Dyad {
  private static final String SUBJECT = "subject";
  private static final String OBJECT = "object";
  private static final String BY = "by";
  private static final String CLAUSE = "clause";
  private static final String ACTION = "action";

  private final Trigger trigger;
  private final Sentence sentence;
  private final Parties parties;
  private final Set<String> places;
  private final Set<String> adverbials;
  private final List<Mention> sources = new ArrayList<>();
  private final List<Mention> targets = new ArrayList<>();
  private Optional<Span> thing = Optional.empty();

  private Dyad(Trigger trigger, Parties parties, ActTypes types) {
    this.trigger = trigger;
    this.sentence = trigger.sentence();
    this.parties = parties;
    this.places = types.places();
    this.adverbials = types.adverbials();
  }

  /**
   * Who acts, and upon whom or what.
   *
   * @param thing the words that name what is acted upon, where nobody is
   */
  record Sides(List<Mention> sources, List<Mention> targets, Optional<Span> thing) {}

  /** The sides of a trigger; empty where one of them is not named. */
  static Optional<Sides> of(Trigger trigger, Parties parties, ActTypes types) {
    Dyad dyad = new Dyad(trigger, parties, types);
    trigger.verb().ifPresentOrElse(dyad::ofVerb, dyad::ofNoun);
    return dyad.sides();
  }

  private Optional<Sides> sides() {
    if (targets.isEmpty() && sources.size() > 1 && role(SUBJECT) == Role.PARTICIPANT) {
      targets.addAll(sources.subList(1, sources.size()));
      sources.subList(1, sources.size()).clear();
    }
    List<Mention> others =
        targets.stream().filter(t -> sources.stream().noneMatch(s -> same(s, t))).toList();
    Optional<Span> words = others.isEmpty() ? thing.filter(this::apart) : Optional.empty();
    return sources.isEmpty() || others.isEmpty() && words.isEmpty()
        ? Optional.empty()
        : Optional.of(new Sides(List.copyOf(sources), others, words));
  }

  private boolean apart(Span span) {
    return sources.stream().noneMatch(s -> s.span().overlaps(span));
  }

  private static boolean same(Mention a, Mention b) {
    return a.actors().equals(b.actors()) || a.span().overlaps(b.span());
  }

  private Role role(String place) {
    Role own = trigger.pattern().roles().get(place);
    return own == null ? trigger.type().roles().get(place) : own;
  }

  private void ofVerb(VerbGroup verb) {
    Range subject = trigger.passive() ? new Range(0, 0) : sentence.arguments.subject(verb);
    Range object = trigger.passive() ? trigger.sufferer() : sentence.arguments.after(verb);
    if (!trigger.passive() && object.isEmpty() && ownObject(object)) {
      object = sentence.arguments.object(verb);
    }
    add(subject, SUBJECT);
    if (sources.isEmpty() && verb.form() == VerbGroup.Form.GERUND) {
      // "passed a resolution condemning": whoever passed it condemns.
      sentence
          .finiteBefore(verb.first())
          .ifPresent(m -> add(sentence.arguments.subject(m), SUBJECT));
    }
    boolean own = ownObject(object);
    if (!own) {
      add(object, OBJECT);
    }
    prepositions(verb.end(), trigger.passive() || own, false);
    if (targets.isEmpty() && role(OBJECT) == Role.RECIPIENT) {
      Range whole = own ? object : withWhatHangs(object);
      add(
          parties.of(whole).stream().filter(m -> !own || apartFromWords(m)).toList(),
          Role.RECIPIENT);
    }
    if (targets.isEmpty() && role(CLAUSE) != null) {
      clause(verb);
    }
    if (targets.isEmpty() && role(ACTION) != null) {
      action(verb);
    }
    prepositions(verb.end(), false, true);
    missing(verb.end());
    if (thing.isEmpty() && !own && role(OBJECT) == Role.RECIPIENT) {
      thing = parties.thing(object);
    }
  }

  private void ofNoun() {
    NounPhrase phrase = trigger.phrase();
    Range whole = sentence.nouns.withPossessors(phrase);
    if (trigger.anchor() > whole.first()) {
      add(parties.of(new Range(whole.first(), trigger.anchor())), role(SUBJECT));
    }
    prepositions(phrase.end(), true, false);
    prepositions(phrase.end(), true, true);
  }

  /** Whether the object belongs to the words of the act: "filed | a lawsuit", "took | aim". */
  private boolean ownObject(Range object) {
    List<Word> words = trigger.pattern().words();
    boolean made = words.stream().anyMatch(w -> w.link() == Link.OBJECT && w.kinds().isEmpty());
    int line = trigger.anchor();
    for (int i = trigger.pattern().anchor() + 1; i < words.size(); i++) {
      if (words.get(i).link() != Link.NEXT) {
        break;
      }
      line++;
    }
    return made
        || !object.isEmpty()
            && !trigger.passive()
            && object.first() <= line
            && line > trigger.anchor();
  }

  private void add(Range range, String place) {
    if (!range.isEmpty()) {
      add(parties.of(range), role(place));
    }
  }

  private void add(List<Mention> found, Role role) {
    if (role == Role.AGENT) {
      sources.addAll(found);
    } else if (role == Role.RECIPIENT) {
      targets.addAll(found);
    } else if (role == Role.PARTICIPANT) {
      (sources.isEmpty() ? sources : targets).addAll(found);
    }
  }

  /** The nearest prepositional phrase that fills a side that is empty. */
  private void prepositions(int from, boolean by, boolean place) {
    for (int i = from; i < sentence.range.end(); i++) {
      if (stops(i)) {
        return;
      }
      String word = word(i);
      boolean preposition = tag(i).equals("IN") || tag(i).equals("TO");
      Role role = preposition && places.contains(word) == place ? role(word) : null;
      boolean agent = role == Role.AGENT && sources.isEmpty() && (by || !word.equals(BY));
      boolean recipient = role == Role.RECIPIENT && targets.isEmpty();
      if (agent || recipient) {
        Range phrases = phrasesAt(i + 1);
        List<Mention> found = parties.of(phrases);
        add(found.isEmpty() ? parties.of(withWhatHangs(phrases)) : found, role);
        if (recipient && targets.isEmpty() && thing.isEmpty()) {
          thing = parties.thing(phrases);
        }
      }
    }
  }

  /** "arrested in Niger": a place that may be either side is the one that nobody else is. */
  private void missing(int from) {
    for (int i = from; i < sentence.range.end() && !stops(i); i++) {
      boolean preposition = tag(i).equals("IN") || tag(i).equals("TO");
      if (preposition
          && role(word(i)) == Role.PARTICIPANT
          && (sources.isEmpty() || targets.isEmpty())) {
        List<Mention> found = parties.of(phrasesAt(i + 1));
        (sources.isEmpty() ? sources : targets).addAll(found);
      }
    }
  }

  private Range phrasesAt(int from) {
    int at = tag(from).equals("``") ? from + 1 : from;
    return sentence.nouns.from(sentence.nouns.beforeNouns(at), true);
  }

  private boolean apartFromWords(Mention mention) {
    return !mention.span().overlaps(trigger.span());
  }

  /** A thing with the phrases that say whose it is: "the border | with Eritrea". */
  private Range withWhatHangs(Range range) {
    int end = range.end();
    while (!range.isEmpty() && (tag(end).equals("IN") || tag(end).equals("TO")) && !stops(end)) {
      Range next = phrasesAt(end + 1);
      boolean adverbial = adverbials.contains(word(end)) && parties.of(next).isEmpty();
      if (next.isEmpty() || adverbial) {
        break;
      }
      end = next.end();
    }
    return new Range(range.first(), end);
  }

  private boolean stops(int at) {
    return tag(at).equals(":")
        || sentence.verbAt(at).filter(p -> p.form() != VerbGroup.Form.PARTICIPLE).isPresent()
            && sentence.phraseAt(at).isEmpty();
  }

  /** "demanded that | X | leave". */
  private void clause(VerbGroup verb) {
    sentence.verbs.stream()
        .filter(p -> p.first() >= verb.end())
        .findFirst()
        .filter(VerbGroup::finite)
        .map(sentence.arguments::subject)
        .filter(r -> !r.isEmpty() && r.first() >= verb.end())
        .ifPresent(r -> add(r, CLAUSE));
  }

  /** "refused to meet | X", "agreed on selling grain to | X". */
  private void action(VerbGroup verb) {
    Optional<VerbGroup> next =
        sentence.verbs.stream()
            .filter(p -> p.first() >= verb.end())
            .findFirst()
            .filter(p -> !p.finite());
    if (next.isEmpty()) {
      return;
    }
    Range object = sentence.arguments.after(next.get());
    add(object, ACTION);
    for (int i = next.get().end(); targets.isEmpty() && i < sentence.range.end(); i++) {
      if (stops(i)) {
        break;
      }
      if (tag(i).equals("IN") || tag(i).equals("TO")) {
        add(phrasesAt(i + 1), ACTION);
      }
    }
    if (thing.isEmpty()) {
      thing = parties.thing(object);
    }
  }

  private String tag(int at) {
    return inside(at) ? token(at).tag() : "";
  }

  private String word(int at) {
    return inside(at) ? token(at).form().toLowerCase(Locale.ROOT) : "";
  }

  private boolean inside(int at) {
    return at >= sentence.range.first() && at < sentence.range.end();
  }

  private Token token(int at) {
    return sentence.paragraph.tokens().get(at);
  }
}
