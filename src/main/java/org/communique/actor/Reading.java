package org.communique.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.lexicon.Authority;
import org.communique.lexicon.Found;
import org.communique.lexicon.Institution;
import org.communique.lexicon.Name;
import org.communique.lexicon.Role;
import org.communique.lexicon.Roles;
import org.communique.lexicon.Title;
import org.communique.lexicon.Words;
import org.communique.model.NounPhrase;
import org.communique.model.Paragraph;
import org.communique.model.Range;
import org.communique.model.Token;

/** A paragraph with what the lexicon knows about its words. Indices are those of its tokens. */
final class Reading {
  final Paragraph paragraph;
  final Roles roles;

  /** Its tokens as the lexicon spells them. */
  final List<String> words;

  /** Most words have a capital, as in headlines of some papers. */
  final boolean titleCase;

  private final List<Mark> marks = new ArrayList<>();
  private final Mark[] markAt;

  /** Where a title is joined to a word that says it is somebody else's: "then-president". */
  private final Set<Integer> unseated = new HashSet<>();

  private final List<NounPhrase> phrases = new ArrayList<>();
  private final NounPhrase[] phraseAt;
  private final boolean[] quoted;
  private final int[] sentenceAt;

  Reading(Paragraph paragraph, Authority authority, Roles roles) {
    this.paragraph = paragraph;
    this.roles = roles;
    int size = paragraph.tokens().size();
    words = paragraph.tokens().stream().map(t -> Words.normal(t.form())).toList();
    markAt = new Mark[size];
    phraseAt = new NounPhrase[size];
    quoted = new boolean[size];
    sentenceAt = new int[size];
    for (int s = 0; s < paragraph.sentences().size(); s++) {
      Range sentence = paragraph.sentences().get(s);
      for (int i = sentence.first(); i < sentence.end(); i++) {
        sentenceAt[i] = s;
      }
      mark(sentence, authority);
    }
    for (NounPhrase phrase : paragraph.phrases()) {
      for (NounPhrase part : parts(phrase)) {
        phrases.add(part);
        for (int i = part.first(); i < part.end(); i++) {
          phraseAt[i] = part;
        }
      }
    }
    for (int i = 0; i < size; i++) {
      quoted[i] = paragraph.quoted(i);
    }
    titleCase = hasTitleCase();
  }

  /** "officials | warning | Tehran": a plural before a participle ends its phrase. */
  private List<NounPhrase> parts(NounPhrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.head(); i++) {
      boolean plural = tag(i - 1).equals("NNS") || tag(i - 1).equals("NNPS");
      if (tag(i).equals("VBG") && (plural || tag(i - 1).equals("NNP"))) {
        NounPhrase left = new NounPhrase(phrase.first(), i, i - 1);
        return List.of(left, new NounPhrase(i + 1, phrase.end(), phrase.head()));
      }
    }
    return List.of(phrase);
  }

  private void mark(Range sentence, Authority authority) {
    List<String> text = words.subList(sentence.first(), sentence.end());
    int at = 0;
    while (at < text.size()) {
      Optional<Found<Name>> names = authority.name(text, at);
      Optional<Found<Title>> titles = authority.title(text, at);
      Optional<Found<Institution>> institutions = authority.institution(text, at);
      Optional<Found<Role>> nouns = roles.at(text, at);
      int length =
          Math.max(
              Math.max(length(names), length(titles)),
              Math.max(length(institutions), length(nouns)));
      boolean article = length > 1 && text.get(at).equalsIgnoreCase("the");
      if (length > 1 && longerInside(authority, text, at, length - (article ? 1 : 0))) {
        at++;
        continue;
      }
      if (length == 0) {
        List<String> bare = seated(text, at, authority);
        titles = authority.title(bare, at);
        if (titles.isPresent()) {
          nouns = roles.at(bare, at);
          length = titles.get().length();
          unseated.add(sentence.first() + at);
        }
      }
      if (length > 0) {
        int first = sentence.first() + at;
        Mark mark =
            new Mark(
                first,
                first + length,
                meanings(names, length),
                meanings(titles, length),
                meanings(institutions, length),
                meanings(nouns, length));
        marks.add(mark);
        for (int i = first; i < first + length; i++) {
          markAt[i] = mark;
        }
      }
      at += Math.max(length, 1);
    }
  }

  /** The words with a title freed of what is joined to its front: "then-", "ex-". */
  private static List<String> seated(List<String> text, int at, Authority authority) {
    String word = text.get(at);
    int hyphen = word.indexOf('-');
    if (hyphen <= 0
        || hyphen + 1 == word.length()
        || !authority.unseats(word.substring(0, hyphen))) {
      return text;
    }
    List<String> bare = new ArrayList<>(text);
    bare.set(at, word.substring(hyphen + 1));
    return bare;
  }

  /** How many words the longest match takes that begins at a word; 0 where none does. */
  private int longest(Authority authority, List<String> text, int at) {
    if (at >= text.size()) {
      return 0;
    }
    return Math.max(
        Math.max(length(authority.name(text, at)), length(authority.title(text, at))),
        Math.max(length(authority.institution(text, at)), length(roles.at(text, at))));
  }

  /** "chief of staff" in "army chief of staff": what begins inside a match is longer. */
  private boolean longerInside(Authority authority, List<String> text, int at, int length) {
    for (int i = 1; i < Math.max(length, 2); i++) {
      if (longest(authority, text, at + i) > length) {
        return true;
      }
    }
    return false;
  }

  private static int length(Optional<? extends Found<?>> found) {
    return found.map(Found::length).orElse(0);
  }

  private static <T> List<T> meanings(Optional<Found<T>> found, int length) {
    return found.filter(f -> f.length() == length).map(Found::meanings).orElse(List.of());
  }

  private boolean hasTitleCase() {
    int capital = 0;
    int all = 0;
    for (int i = 0; i < size(); i++) {
      String form = token(i).form();
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        boolean link = tag(i).equals("IN") || tag(i).equals("TO");
        if (!capital(i) && !link) {
          return false;
        }
        all++;
        capital += capital(i) ? 1 : 0;
      }
    }
    return all > 2 && capital >= 0.7 * all;
  }

  int size() {
    return words.size();
  }

  Token token(int i) {
    return paragraph.tokens().get(i);
  }

  /** The tag of a token; empty outside the paragraph. */
  String tag(int i) {
    return i >= 0 && i < size() ? token(i).tag() : "";
  }

  /** The word as the lexicon spells it; empty outside the paragraph. */
  String word(int i) {
    return i >= 0 && i < size() ? words.get(i) : "";
  }

  boolean is(int i, String lowerCaseForm) {
    return word(i).equalsIgnoreCase(lowerCaseForm);
  }

  boolean isAny(int i, Iterable<String> lowerCaseForms) {
    for (String form : lowerCaseForms) {
      if (is(i, form)) {
        return true;
      }
    }
    return false;
  }

  boolean capital(int i) {
    return i >= 0 && i < size() && Character.isUpperCase(words.get(i).charAt(0));
  }

  List<NounPhrase> phrases() {
    return phrases;
  }

  List<Mark> marks() {
    return marks;
  }

  Optional<Mark> mark(int i) {
    return i >= 0 && i < size() ? Optional.ofNullable(markAt[i]) : Optional.empty();
  }

  Optional<NounPhrase> phrase(int i) {
    return i >= 0 && i < size() ? Optional.ofNullable(phraseAt[i]) : Optional.empty();
  }

  /** Whether a title begins here that a joined word takes from its holder: "then-president". */
  boolean unseated(int i) {
    return unseated.contains(i);
  }

  boolean quoted(int i) {
    return quoted[i];
  }

  /** Which sentence of the paragraph holds a token, 0-based. */
  int sentence(int i) {
    return sentenceAt[i];
  }

  boolean sentenceStart(int i) {
    int before = i - 1;
    while (before >= 0 && (tag(before).equals("``") || tag(before).equals("''"))) {
      before--;
    }
    return before < 0 || sentenceAt[before] != sentenceAt[i] || before < i - 1;
  }

  boolean finiteVerb(int i) {
    String tag = tag(i);
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
  }

  private static final Set<String> COPULAS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "become",
          "becomes",
          "became",
          "remain",
          "remains",
          "remained");

  boolean copula(int i) {
    return COPULAS.contains(word(i)) || is(i, "'s") && tag(i).equals("VBZ");
  }

  String text(int first, int end) {
    StringBuilder out = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean glued = i > first && token(i - 1).span().end() == token(i).span().begin();
      out.append(i > first && !glued ? " " : "").append(token(i).form());
    }
    return out.toString();
  }
}
