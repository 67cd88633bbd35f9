package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.extract.Predicate.Form;
import org.communique.model.NounPhrase;
import org.communique.model.Range;
import org.communique.model.Token;

/** Finds the verbs of a sentence with their auxiliaries. */
final class Predicates {
  private static final Set<String> BE =
      Set.of("be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m");
  private static final Set<String> GET = Set.of("get", "gets", "got", "getting", "gotten");
  private static final Set<String> OTHERS =
      Set.of("have", "has", "had", "having", "'ve", "'d", "do", "does", "did");
  private static final Set<String> BEFORE_ADJECTIVE =
      Set.of("IN", "DT", "PRP$", "JJ", "CD", "TO", "RB");
  private static final Set<String> NOMINATIVE = Set.of("i", "he", "she", "we", "they");
  private static final Set<String> NOT = Set.of("not", "n't", "never", "no-longer");

  private final List<Token> tokens;
  private final List<NounPhrase> phrases;
  private final Range sentence;

  private Predicates(List<Token> tokens, List<NounPhrase> phrases, Range sentence) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.phrases = phrases;
  }

  static boolean isBe(Token token) {
    return BE.contains(token.form().toLowerCase(Locale.ROOT));
  }

  static List<Predicate> of(List<Token> tokens, List<NounPhrase> phrases, Range sentence) {
    Predicates finder = new Predicates(tokens, phrases, sentence);
    List<Predicate> found = new ArrayList<>();
    int at = sentence.first();
    while (at < sentence.end()) {
      Predicate predicate = finder.at(at, sentence.end());
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
  private Predicate at(int first, int end) {
    boolean to = tokens.get(first).tag().equals("TO");
    if (to && verbAfterAdverbs(first + 1, end) < 0 || !to && !startsVerb(first)) {
      return null;
    }
    int modal = -1;
    boolean negated = first > sentence.first() && NOT.contains(lower(first - 1));
    boolean auxiliary = false;
    boolean be = false;
    int head = -1;
    int i = to ? first + 1 : first;
    while (i < end) {
      Token token = tokens.get(i);
      if (token.tag().equals("MD")) {
        modal = i;
        auxiliary = true;
      } else if (NOT.contains(lower(i))) {
        negated = true;
      } else if ((token.isVerb() || be(head) && progressive(i))
          && (i == first || !insideNounPhrase(i))) {
        if (head >= 0 && !auxiliary(head)) {
          break;
        }
        if (head >= 0) {
          auxiliary = true;
          be = BE.contains(lower(head)) || GET.contains(lower(head));
        }
        head = i;
      } else if (!token.tag().equals("RB") || head < 0 && modal < 0 && !to) {
        break;
      }
      i++;
    }
    if (head < 0) {
      return modal < 0 ? null : new Predicate(first, modal, Form.FINITE, false, modal, negated);
    }
    String tag = tokens.get(head).tag();
    boolean bare = !auxiliary && !to;
    boolean misread =
        tag.equals("VBN") && (objectFollows(head) && nounBefore(first) || pronounBefore(first));
    boolean reduced = bare && tag.equals("VBN") && !misread;
    if (reduced && modifies(head)) {
      return null;
    }
    Form form = to ? Form.INFINITIVE : bareForm(tokens.get(first).tag(), reduced, first);
    boolean passive =
        (tag.equals("VBN") || tag.equals("VBD")) && be
            || reduced
            || bare && tag.equals("VBD") && byFollows(head, end) && !objectFollows(head);
    return new Predicate(first, head, form, passive, modal, negated);
  }

  private static Form bareForm(String tag, boolean reduced, int first) {
    if (reduced) {
      return Form.PARTICIPLE;
    }
    return tag.equals("VBG") ? Form.GERUND : Form.FINITE;
  }

  private boolean be(int at) {
    return at >= 0 && BE.contains(lower(at));
  }

  private boolean progressive(int at) {
    Token token = tokens.get(at);
    return token.tag().equals("JJ") && token.form().endsWith("ing");
  }

  /** "they arrested at least ten men": no participle follows "they". */
  private boolean pronounBefore(int first) {
    return first > sentence.first() && NOMINATIVE.contains(lower(first - 1));
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
    return phrases.stream().anyMatch(p -> p.contains(at));
  }

  private int verbAfterAdverbs(int from, int end) {
    int i = from;
    while (i < end && tokens.get(i).tag().equals("RB")) {
      i++;
    }
    return i < end && tokens.get(i).isVerb() ? i : -1;
  }

  private boolean auxiliary(int at) {
    String form = lower(at);
    return BE.contains(form) || GET.contains(form) || OTHERS.contains(form);
  }

  /** "held by", "held every year by". */
  private boolean byFollows(int head, int end) {
    int next = head + 1;
    for (NounPhrase phrase : phrases) {
      if (phrase.first() == next && Dates.isUnit(tokens.get(phrase.head()).form())) {
        next = phrase.end();
        break;
      }
    }
    return next < end && tokens.get(next).is("by");
  }

  private boolean objectFollows(int head) {
    return phrases.stream()
        .anyMatch(p -> p.contains(head + 1) && !Dates.isUnit(tokens.get(p.head()).form()));
  }

  private String lower(int at) {
    return tokens.get(at).form().toLowerCase(Locale.ROOT);
  }
}
