package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.lexicon.ActMood;
import org.communique.lexicon.EventWords;
import org.communique.lexicon.Mood;
import org.communique.model.Range;
import org.communique.model.Token;

/**
 * Decides how an act is told, from the words that govern it: done, promised, refused, threatened.
 */
final class Moods {
  /** As far as "said it would consider plans to stop funding". */
  private static final int DEPTH = 4;

  private final Sentence sentence;
  private final List<ActMood> moods;
  private final EventWords words;

  Moods(Sentence sentence, List<ActMood> moods, EventWords words) {
    this.sentence = sentence;
    this.moods = moods;
    this.words = words;
  }

  Mood of(Trigger trigger) {
    return trigger.verb().map(v -> of(v, DEPTH)).orElseGet(() -> ofNoun(trigger));
  }

  private Mood ofNoun(Trigger trigger) {
    return switch (new Governor(sentence, words).of(trigger)) {
      case ACTUAL -> Mood.DONE;
      case PLANNED -> Mood.INTENDED;
      case DENIED, CALLED_OFF, UNREAL -> Mood.UNREAL;
    };
  }

  private Mood of(VerbGroup p, int depth) {
    if (depth == 0) {
      return Mood.UNREAL;
    }
    Mood mood =
        switch (p.form()) {
          case FINITE -> finite(p);
          case INFINITIVE -> infinitive(p, depth);
          case GERUND -> gerund(p, depth);
          case PARTICIPLE -> Mood.DONE;
        };
    return p.negated() ? negated(mood) : mood;
  }

  private static Mood negated(Mood mood) {
    return mood == Mood.DONE || mood == Mood.INTENDED ? Mood.REFUSED : Mood.UNREAL;
  }

  private Mood finite(VerbGroup p) {
    Range subject = sentence.arguments.subject(p);
    int first = subject.isEmpty() || subject.first() > p.first() ? p.first() : subject.first();
    for (int i = first - 1; i >= Math.max(sentence.range.first(), first - 3); i--) {
      if (token(i).tag().equals("IN") && said(i) == Mood.UNREAL) {
        return Mood.UNREAL;
      }
      if (sentence.verbAt(i).isPresent()) {
        break;
      }
    }
    if (p.modal() >= 0) {
      Mood modal = said(p.modal());
      return modal == Mood.CARRIED ? Mood.DONE : modal;
    }
    // "demanded that Norway leave": a base form with a subject is only wished for.
    boolean wished = token(p.first()).tag().equals("VB") && sentence.before(p.first()).isPresent();
    return wished ? Mood.UNREAL : Mood.DONE;
  }

  private Mood infinitive(VerbGroup p, int depth) {
    int end = overTime(p.first());
    Optional<VerbGroup> above = sentence.before(p.first());
    if (end - 1 < sentence.range.first() || above.isEmpty()) {
      return Mood.INTENDED;
    }
    if (above.get().end() == end) {
      return under(said(above.get().head()), above.get(), depth);
    }
    Mood before = said(end - 1);
    if (before == Mood.CARRIED) {
      boolean object =
          sentence.phraseEndingAt(end).filter(o -> o.first() == above.get().end()).isPresent();
      before = object ? said(above.get().head()) : Mood.CARRIED;
    }
    return under(before, above.get(), depth);
  }

  private Mood gerund(VerbGroup p, int depth) {
    int before = p.first() - 1;
    if (before < sentence.range.first()) {
      return Mood.DONE;
    }
    Optional<VerbGroup> above = sentence.before(p.first());
    String tag = token(before).tag();
    boolean hangs = tag.equals("IN") || tag.equals("TO") || tag.equals("RP");
    int governor = hangs ? before - 1 : before;
    if (above.isEmpty() || governor < sentence.range.first()) {
      return Mood.DONE;
    }
    boolean direct = above.get().end() == governor + 1;
    if (direct && above.get().end() <= p.first()) {
      return under(said(above.get().head()), above.get(), depth);
    }
    if (hangs && sentence.phraseEndingAt(governor + 1).isPresent()) {
      Mood noun = said(governor);
      boolean of = token(before).is("of") || token(before).is("from");
      Mood verb = of ? said(above.get().head()) : Mood.CARRIED;
      return noun != Mood.CARRIED ? noun : verb == Mood.UNREAL ? Mood.UNREAL : Mood.DONE;
    }
    return Mood.DONE;
  }

  /** What a governing word makes of what it governs, itself told in some mood. */
  private Mood under(Mood word, VerbGroup governor, int depth) {
    Mood outer = of(governor, depth - 1);
    if (word == Mood.CARRIED) {
      return outer;
    }
    return switch (outer) {
      case UNREAL -> Mood.UNREAL;
      case REFUSED -> word == Mood.INTENDED ? Mood.REFUSED : Mood.UNREAL;
      default -> word;
    };
  }

  /** The mood that a word gives; carried where it gives none. */
  private Mood said(int at) {
    for (ActMood mood : moods) {
      if (mood.words().holds(token(at))) {
        return mood.mood();
      }
    }
    return Mood.CARRIED;
  }

  /** Back over "on Friday", "last month" and adverbs. */
  private int overTime(int from) {
    int end = from;
    while (end > sentence.range.first() && token(end - 1).tag().equals("RB")) {
      end--;
    }
    return sentence.nouns.beforeTime(end);
  }

  private Token token(int at) {
    return sentence.paragraph.tokens().get(at);
  }
}
