package org.communique.extract;

import java.util.List;
import java.util.Optional;
import org.communique.lexicon.Cue;
import org.communique.lexicon.FunctionWords;
import org.communique.lexicon.Inflection;
import org.communique.lexicon.Lexicon;
import org.communique.model.NounPhrase;
import org.communique.model.Paragraph;
import org.communique.model.Quotation;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Token;

/** A paragraph's words, and the questions about them that tags and function words answer. */
final class Syntax {
  final Paragraph paragraph;
  final List<Token> tokens;
  final Subjects subjects;
  private final VerbForms verbs = new VerbForms(this);
  final FunctionWords english;
  private final Inflection inflection;
  private final NounPhrase[] phraseOf;
  private final Quotation[] quotationOf;
  private List<Sentence> sentences = List.of();

  Syntax(Paragraph paragraph, Lexicon lexicon) {
    this.paragraph = paragraph;
    this.inflection = lexicon.inflection();
    this.english = inflection.functionWords();
    this.tokens = paragraph.tokens();
    phraseOf = new NounPhrase[tokens.size()];
    for (NounPhrase p : paragraph.phrases()) {
      for (int i = p.first(); i < p.end(); i++) {
        phraseOf[i] = p;
      }
    }
    quotationOf = new Quotation[tokens.size()];
    for (Quotation q : paragraph.quotations()) {
      for (int i = 0; i < tokens.size(); i++) {
        if (q.outer().contains(tokens.get(i).span())) {
          quotationOf[i] = q;
        }
      }
    }
    subjects = new Subjects(this, lexicon);
  }

  /** The grammar of its sentences, made when it is first asked for. */
  List<Sentence> sentences() {
    if (sentences.isEmpty()) {
      sentences = paragraph.sentences().stream().map(r -> new Sentence(this, r)).toList();
    }
    return sentences;
  }

  Optional<NounPhrase> phraseAt(int i) {
    return inside(i) ? Optional.ofNullable(phraseOf[i]) : Optional.empty();
  }

  /** The quotation that holds a token, its marks included. */
  Optional<Quotation> quotationAt(int i) {
    return inside(i) ? Optional.ofNullable(quotationOf[i]) : Optional.empty();
  }

  /** The quotation whose opening mark (or first word, where the mark is glued) is this token. */
  Optional<Quotation> opensAt(int i) {
    return quotationAt(i).filter(q -> q.outer().begin() == tokens.get(i).span().begin());
  }

  /** The quotation whose last token this is. */
  Optional<Quotation> closesAt(int i) {
    return quotationAt(i).filter(q -> i + 1 >= tokens.size() || quotationOf[i + 1] != q);
  }

  boolean quoted(int i) {
    return quotationAt(i).isPresent();
  }

  boolean inside(int i) {
    return i >= 0 && i < tokens.size();
  }

  String tag(int i) {
    return inside(i) ? tokens.get(i).tag() : "";
  }

  String word(int i) {
    return inside(i) ? tokens.get(i).form().toLowerCase(java.util.Locale.ROOT) : "";
  }

  boolean is(int i, String word) {
    return word(i).equals(word);
  }

  /** Whether a noun phrase tells when: "last week", "Monday". */
  boolean isTime(NounPhrase phrase) {
    return isNoun(phrase.head()) && inflection.isTime(word(phrase.head()));
  }

  /** Whether a noun phrase counts people: "half", "47 percent". */
  boolean isQuantity(NounPhrase phrase) {
    return inflection.isQuantity(word(phrase.head()));
  }

  /** Whether a noun phrase names what shows something: "the polls", "flight records". */
  boolean isEvidence(NounPhrase phrase) {
    return isNoun(phrase.head()) && inflection.isEvidence(word(phrase.head()));
  }

  /** Whether a modal before a verb leaves open whether it is so: "may", "should". */
  boolean open(int verb) {
    for (int i = groupStart(verb); i < verb; i++) {
      if (tag(i).equals("MD") && !inflection.assures(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb leaves it to the noun it takes what is done: "make a promise". */
  boolean bears(int verb) {
    return inflection.bearers().contains(word(verb));
  }

  boolean isVerb(int i) {
    return tag(i).startsWith("VB");
  }

  boolean isNoun(int i) {
    return tag(i).startsWith("NN");
  }

  boolean isComma(int i) {
    return tag(i).equals(",");
  }

  boolean isMark(int i) {
    return tag(i).equals("``") || tag(i).equals("''");
  }

  boolean isDash(int i) {
    String w = word(i);
    return w.equals("\u2014") || w.equals("\u2013") || w.equals("--") || w.equals("-");
  }

  boolean isPunctuation(int i) {
    String tag = tag(i);
    return !tag.isEmpty()
        && !Character.isLetter(tag.charAt(0))
        && !tag.equals("$")
        && !tag.equals("#");
  }

  boolean isAdverb(int i) {
    // "have both warned"
    boolean floating = tag(i).equals("DT") && english.floating().contains(word(i)) && isVerb(i + 1);
    return tag(i).startsWith("RB") || tag(i).equals("RP") || floating;
  }

  boolean isRelative(int i) {
    String tag = tag(i);
    return tag.equals("WDT")
        || tag.equals("WP")
        || is(i, "that") && phraseAt(i - 1).isPresent() && finite(nextVerb(i + 1));
  }

  boolean isComplementiser(int i) {
    return english.complementisers().contains(word(i));
  }

  boolean isPreposition(int i) {
    return (tag(i).equals("IN")
            || tag(i).equals("TO")
            || tag(i).equals("VBG") && is(i, "including"))
        && !english.subordinators().contains(word(i))
        && !is(i, "that");
  }

  boolean isSubordinator(int i) {
    return english.subordinators().contains(word(i)) && !isNoun(i) && !isVerb(i);
  }

  boolean isAuxiliary(int i) {
    return tag(i).equals("MD") || (isVerb(i) || tag(i).equals("POS")) && english.helps(word(i));
  }

  private int nextVerb(int from) {
    int i = from;
    while (isAdverb(i) || english.negatives().contains(word(i))) {
      i++;
    }
    return i;
  }

  /**
   * The first token of the verb group whose main verb this is: "had never said" begins at "had".
   */
  int groupStart(int verb) {
    return verbs.groupStart(verb);
  }

  /** Where a verb group that starts here has its main verb; -1 where none starts. */
  int mainVerb(int from) {
    return verbs.mainVerb(from);
  }

  /** Whether the group of a main verb is finite. */
  boolean finiteGroup(int verb) {
    return verbs.finiteGroup(verb);
  }

  boolean passive(int verb) {
    return verbs.passive(verb);
  }

  boolean negated(int verb) {
    return group(verb).filter(VerbGroup::negated).isPresent();
  }

  boolean modal(int verb) {
    return group(verb).filter(v -> v.modal() >= 0).isPresent();
  }

  /** The verb group whose main verb this is. */
  private Optional<VerbGroup> group(int verb) {
    return sentences().stream()
        .filter(x -> x.range.contains(verb))
        .flatMap(x -> x.verbs.stream())
        .filter(v -> v.head() == verb)
        .findFirst();
  }

  /**
   * One past the comma that closes what the comma here opens, an apposition or a circumstance with
   * no finite verb but in a relative clause; the comma here where none does.
   */
  int afterAside(int comma, int end) {
    boolean relative = false;
    for (int i = comma + 1; i < end; i++) {
      if (isComma(i) && opensAt(i + 1).isPresent()) {
        return i + 1;
      }
      relative |= isRelative(i);
      if (finite(i) && !relative || quoted(i)) {
        break;
      }
    }
    return comma;
  }

  /** Whether a clause with a subject and a finite verb begins here. */
  boolean clauseAt(int from, int end) {
    return new ClauseStart(this).begins(from, end);
  }

  /** Whether a verb or its first auxiliary has tense, so that it can head a clause. */
  boolean finite(int i) {
    String tag = tag(i);
    return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /**
   * One past a noun phrase and the prepositional phrases that go on from it; from itself where
   * none.
   */
  int afterPhrase(int from, int end) {
    Optional<NounPhrase> phrase = phraseAt(from);
    if (phrase.isEmpty()) {
      return from;
    }
    int at = phrase.get().end();
    while (at < end) {
      if (phraseAt(at).isPresent() && tag(at - 1).equals("POS")) {
        at = phraseAt(at).get().end();
      } else if (isPreposition(at) && phraseAt(at + 1).isPresent()) {
        at = phraseAt(at + 1).get().end();
      } else {
        break;
      }
    }
    return Math.min(at, end);
  }

  /** The condition that a run of tokens holds, from its first word to the end of the run. */
  Optional<Range> condition(Range run) {
    for (int i = run.first() + 1; i < run.end() - 1; i++) {
      for (List<String> words : inflection.conditions()) {
        if (begins(words, i) && i + words.size() < run.end()) {
          return Optional.of(new Range(i, run.end()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean begins(List<String> words, int at) {
    for (int k = 0; k < words.size(); k++) {
      if (!is(at + k, words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** The "to" of an infinitive that follows in the sentence before any finite verb; -1 if none. */
  int infinitiveAfter(int from) {
    int end = paragraph.sentenceOf(from).end();
    for (int i = from + 1; i < end; i++) {
      if (tag(i).equals("TO") && tag(i + 1).startsWith("VB")) {
        return i;
      }
      if (finite(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun phrases between two tokens, possessors left out. */
  List<NounPhrase> phrases(int from, int to) {
    return paragraph.phrases().stream()
        .filter(p -> p.first() >= from && p.end() <= to && !tag(p.end() - 1).equals("POS"))
        .toList();
  }

  /** The tokens of a quotation without its marks. */
  Range words(Quotation q) {
    return paragraph.tokensIn(q.inner());
  }

  Span span(int first, int end) {
    return paragraph.span(first, end);
  }

  /** The token after a cue and its particle; -1 where the particle does not follow. */
  int after(int cue, Cue entry) {
    int at = cue + 1;
    // "is strongly opposed"
    while (entry.lemma().equals("be") && isAdverb(at) && !english.negatives().contains(word(at))) {
      at++;
    }
    if (entry.particle().isPresent()) {
      for (String word : entry.particle().get().split(" ")) {
        if (!is(at, word)) {
          return -1;
        }
        at++;
      }
    }
    return at;
  }
}
