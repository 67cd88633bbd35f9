package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.extract.Subjects.Subject;
import org.communique.lexicon.WordSet;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Range;

/** Reads off what a clause asks for: of "A do x, and B refrain from y" that A do x and B not y. */
final class AskedClauses {
  private final Syntax s;
  private final Sources sources;
  private final Subjects subjects;
  private final Complements complements;
  private final WordSet people;

  AskedClauses(
      Syntax syntax, Sources sources, Subjects subjects, Complements complements, WordSet people) {
    this.s = syntax;
    this.sources = sources;
    this.subjects = subjects;
    this.complements = complements;
    this.people = people;
  }

  /** Each subject of the clauses is to do what its verb says. */
  List<Asked> of(Range content) {
    int verb = head(content);
    if (verb <= content.first()) {
      return List.of();
    }
    int end = complements.extents.withoutRemark(verb, content.end());
    Optional<Subject> subject = subjects.of(Math.max(verb, s.mainVerb(verb)));
    List<Mention> addressees =
        subject.map(x -> sources.asked(x.phrases(), people)).orElse(List.of());
    int action = s.tag(verb).equals("MD") ? verb + 1 : verb;
    int next = nextClause(action, end);
    List<Asked> asked = new ArrayList<>();
    if (next > 0) {
      asked.addAll(actions(new Range(action, next), content, addressees));
      int start = next;
      while (s.isComma(start) || s.tag(start).equals("CC")) {
        start++;
      }
      asked.addAll(of(new Range(start, content.end())));
    } else {
      asked.addAll(actions(new Range(action, end), content, addressees));
    }
    return asked;
  }

  /** The first verb of the content that heads a clause: "suspend", "would suspend"; not "did". */
  private int head(Range content) {
    int at = content.first();
    while (s.isMark(at)) {
      at++;
    }
    for (int i = at; i < content.end(); i++) {
      boolean heads = s.isVerb(i) || s.tag(i).equals("MD");
      if (heads && s.phraseAt(i).isEmpty() && !s.tag(i).equals("VBG") && !s.tag(i).equals("VBN")) {
        return s.tag(i).equals("VBD") ? -1 : i;
      }
    }
    return -1;
  }

  /** The action, or several where verbs are listed: "give up land, cut its army and leave". */
  private List<Asked> actions(Range action, Range clause, List<Mention> addressees) {
    int next = action.first() + 1;
    while (s.isMark(next)) {
      next++;
    }
    if (s.is(action.first(), "be") && s.tag(next).equals("VBN")) {
      return List.of(new Asked(new Range(clause.first(), action.end()), List.of()));
    }
    List<Asked> asked = new ArrayList<>();
    int begin = action.first();
    for (int i = action.first() + 1; i < action.end() - 1; i++) {
      int verb = listedVerb(i);
      if (verb > 0 && verb < action.end()) {
        asked.add(new Asked(new Range(begin, i), addressees));
        begin = verb;
        i = verb;
      }
    }
    asked.add(new Asked(new Range(begin, action.end()), addressees));
    return asked;
  }

  /**
   * The verb after ", " or ", and " that goes on a list of what is to be done; -1 where none is.
   */
  private int listedVerb(int at) {
    if (!s.isComma(at) || s.quoted(at)) {
      return -1;
    }
    int verb = s.tag(at + 1).equals("CC") ? at + 2 : at + 1;
    return s.tag(verb).equals("VB") ? verb : -1;
  }

  /** Where ", and B verb" begins: a new subject with a verb of its own; -1 where it does not. */
  private int nextClause(int from, int end) {
    for (int i = from + 1; i < end - 2; i++) {
      boolean joins = s.tag(i).equals("CC") && s.phraseAt(i + 1).isPresent();
      if (joins && s.quoted(i) == s.quoted(from) && !joinedSubject(i)) {
        int after = s.phraseAt(i + 1).get().end();
        if (s.tag(after).equals("CC") && s.phraseAt(after + 1).isPresent()) {
          after = s.phraseAt(after + 1).get().end();
        }
        while (s.isAdverb(after)) {
          after++;
        }
        String tag = s.tag(after);
        boolean verb =
            tag.equals("VB") || tag.equals("VBP") || tag.equals("VBZ") || tag.equals("MD");
        if (verb && (tag.equals("MD") || sources.of(s.phraseAt(i + 1).get()).isPresent())) {
          return s.isComma(i - 1) ? i - 1 : i;
        }
      }
    }
    return -1;
  }

  /** "that A and B hold": the "and" joins two subjects of a relative clause. */
  private boolean joinedSubject(int and) {
    Optional<NounPhrase> before = s.phraseAt(and - 1);
    return before.isPresent()
        && (s.is(before.get().first() - 1, "that") || s.isRelative(before.get().first() - 1));
  }
}
