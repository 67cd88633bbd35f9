package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.extract.VerbGroup.Form;
import org.communique.lexicon.FunctionWords;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Token;

/** Finds the verbs of a sentence with their auxiliaries. */
final class VerbGroups {
  private static final Set<String> BEFORE_ADJECTIVE =
      Set.of("IN", "DT", "PRP$", "JJ", "CD", "TO", "RB");

  private final Syntax s;
  private final FunctionWords english;
  private final List<Token> tokens;
  private final Range sentence;

  private VerbGroups(Syntax syntax, Range sentence) {
    this.s = syntax;
    this.english = syntax.english;
    this.tokens = syntax.tokens;
    this.sentence = sentence;
  }

  /** The verb groups of a sentence in reading order. */
  static List<VerbGroup> of(Syntax syntax, Range sentence) {
    VerbGroups finder = new VerbGroups(syntax, sentence);
    List<VerbGroup> found = new ArrayList<>();
    int at = sentence.first();
    while (at < sentence.end()) {
      VerbGroup predicate = finder.at(at, sentence.end());
      if (predicate == null) {
        at++;
      } else {
        found.add(predicate);
        at = predicate.end();
      }
    }
    return found;
  }

  /** The predicate that begins here; null where none does. */
  private VerbGroup at(int first, int end) {
    boolean to = tokens.get(first).tag().equals("TO");
    if (to && verbAfterAdverbs(first + 1, end) < 0 || !to && !startsVerb(first)) {
      return null;
    }
    int modal = -1;
    boolean negated = negatedBefore(first);
    boolean auxiliary = false;
    boolean be = false;
    int head = -1;
    int i = to ? first + 1 : first;
    while (i < end) {
      Token token = tokens.get(i);
      if (token.tag().equals("MD")) {
        if (head >= 0) {
          break; // "experts said | could fail"
        }
        modal = i;
        auxiliary = true;
      } else if (negates(i)) {
        negated = true;
      } else if ((token.isVerb() || be(head) && progressive(i))
          && (i == first || !insideNounPhrase(i))) {
        if (head >= 0 && !auxiliary(head)) {
          break;
        }
        if (head >= 0) {
          auxiliary = true;
          be = english.be().contains(s.word(head)) || english.get().contains(s.word(head));
        }
        head = i;
      } else if (!token.tag().equals("RB") || head < 0 && modal < 0 && !to) {
        break;
      }
      i++;
    }
    if (head < 0) {
      return modal < 0 ? null : new VerbGroup(first, modal, Form.FINITE, false, modal, negated);
    }
    String tag = tokens.get(head).tag();
    boolean bare = !auxiliary && !to;
    boolean misread =
        tag.equals("VBN") && (objectFollows(head) && nounBefore(first) || pronounBefore(first));
    boolean by = bare && tag.equals("VBD") && byFollows(head, end) && !objectFollows(head);
    boolean reduced = bare && tag.equals("VBN") && !misread || by;
    if (reduced && modifies(head)) {
      return null;
    }
    Form form = to ? Form.INFINITIVE : bareForm(tokens.get(first).tag(), reduced, first);
    boolean passive = (tag.equals("VBN") || tag.equals("VBD")) && be || reduced;
    return new VerbGroup(first, head, form, passive, modal, negated);
  }

  /** "never | left", "no longer | left". */
  private boolean negatedBefore(int first) {
    int i = first - 1;
    while (i >= sentence.first()
        && s.isAdverb(i)
        && !negates(i)
        && !english.adding().contains(s.word(i))) {
      i--;
    }
    return i >= sentence.first() && negates(i);
  }

  /** "not" and "no longer", but not the "not" of "not only left". */
  private boolean negates(int at) {
    String next = s.word(at + 1);
    boolean adds = english.adding().contains(next) && s.isVerb(at + 2);
    return english.negations().contains(s.word(at)) && !adds
        || s.is(at, "no") && english.ending().contains(next);
  }

  private static Form bareForm(String tag, boolean reduced, int first) {
    if (reduced) {
      return Form.PARTICIPLE;
    }
    return tag.equals("VBG") ? Form.GERUND : Form.FINITE;
  }

  private boolean be(int at) {
    return at >= 0 && english.be().contains(s.word(at));
  }

  private boolean progressive(int at) {
    Token token = tokens.get(at);
    return token.tag().equals("JJ") && token.form().endsWith("ing");
  }

  /** "they arrested at least ten men": no participle follows "they". */
  private boolean pronounBefore(int first) {
    return first > sentence.first() && english.nominatives().contains(s.word(first - 1));
  }

  private boolean nounBefore(int first) {
    return first > 0 && tokens.get(first - 1).isNoun();
  }

  /** "into besieged towns": a participle that is an adjective. */
  private boolean modifies(int head) {
    boolean after =
        head == sentence.first() || BEFORE_ADJECTIVE.contains(tokens.get(head - 1).tag());
    return after
        && objectFollows(head)
        && (head == sentence.first() || !tokens.get(head - 1).is("that"));
  }

  private boolean startsVerb(int at) {
    Token token = tokens.get(at);
    return token.tag().equals("MD") || token.isVerb() && !insideNounPhrase(at);
  }

  private boolean insideNounPhrase(int at) {
    return s.phraseAt(at).isPresent();
  }

  private int verbAfterAdverbs(int from, int end) {
    int i = from;
    while (i < end && tokens.get(i).tag().equals("RB")) {
      i++;
    }
    return i < end && tokens.get(i).isVerb() ? i : -1;
  }

  private boolean auxiliary(int at) {
    String form = s.word(at);
    return english.helps(form) || english.get().contains(form);
  }

  /** "held by", "held every year by". */
  private boolean byFollows(int head, int end) {
    int next = head + 1;
    Optional<NounPhrase> time =
        next < end ? s.phraseAt(next).filter(this::isTime) : Optional.empty();
    next = time.map(NounPhrase::end).orElse(next);
    return next < end && tokens.get(next).is("by");
  }

  private boolean objectFollows(int head) {
    boolean inside = head + 1 < sentence.end();
    return inside && s.phraseAt(head + 1).filter(p -> !isTime(p)).isPresent();
  }

  private boolean isTime(NounPhrase phrase) {
    return Dates.isUnit(tokens.get(phrase.head()).form());
  }
}
