package org.communique.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.extract.Complements.Complement;
import org.communique.extract.Subjects.Subject;
import org.communique.lexicon.Cue;
import org.communique.lexicon.Cues;
import org.communique.lexicon.Frame;
import org.communique.lexicon.Frame.Effect;
import org.communique.lexicon.Lexicon;
import org.communique.model.Mention;
import org.communique.model.NounPhrase;
import org.communique.model.Quotation;
import org.communique.model.Range;
import org.communique.model.Span;
import org.communique.model.Statement;
import org.communique.model.Statement.Mode;

/**
 * The statements of one paragraph that a cue tells of: a reporting verb or noun, "according to".
 */
final class Reports {
  private final Syntax s;
  private final Cues cues;
  private final Sources sources;
  private final Subjects subjects;
  private final Complements complements;
  private final Displaced displaced;
  private final Fragments fragments;
  private final Lexicon lexicon;
  private final boolean first;

  /**
   * @param first whether the paragraph is the article's first
   */
  Reports(Syntax syntax, Lexicon lexicon, Sources sources, boolean first) {
    this.s = syntax;
    this.lexicon = lexicon;
    this.first = first;
    this.cues = lexicon.cues();
    this.sources = sources;
    this.subjects = new Subjects(syntax, lexicon);
    this.complements = new Complements(syntax, lexicon.cues());
    this.displaced = new Displaced(syntax, subjects);
    this.fragments = new Fragments(syntax, complements.extents);
  }

  List<Statement> find() {
    List<Statement> found = new ArrayList<>();
    for (int i = 0; i < s.tokens.size(); i++) {
      int at = i;
      if (s.isVerb(i)) {
        first(cues.verb(s.word(i)), c -> verb(at, c)).ifPresent(found::add);
      }
      if (s.isNoun(i)) {
        first(cues.noun(s.word(i)), c -> noun(at, c)).ifPresent(found::add);
      }
      first(cues.preposition(s.word(i)), c -> preposition(at, c)).ifPresent(found::add);
    }
    Headline.of(s, lexicon, sources, first).map(this::headline).ifPresent(found::add);
    return found;
  }

  private Statement headline(Headline headline) {
    int colon = headline.colon();
    int end = complements.extents.contentEnd(colon + 1, s.tokens.size(), colon);
    List<Span> content = List.of(s.span(colon + 1, Math.max(end, colon + 2)));
    Cue cue = cues.preposition(s.word(colon)).get(0);
    return make(content, mode(content), colon, cue, headline.speakers(), List.of());
  }

  private static Optional<Statement> first(
      List<Cue> entries, java.util.function.Function<Cue, Optional<Statement>> reading) {
    return entries.stream()
        .filter(c -> c.makes(Effect.STATES))
        .map(reading)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Statement> verb(int verb, Cue cue) {
    // "the asking price": a participle before its noun reports nothing.
    boolean modifier = s.tag(verb).equals("VBG") && s.phraseAt(verb).isPresent();
    int after = modifier ? -1 : s.after(verb, cue);
    boolean ahead = s.modal(verb) && willSay(verb);
    if (after < 0 || s.negated(verb) || s.modal(verb) && !ahead) {
      return Optional.empty();
    }
    if (s.passive(verb)) {
      return Passive.at(s, after).flatMap(p -> passive(verb, cue, p).or(() -> taken(verb, cue, p)));
    }
    boolean reduced = s.tag(verb).equals("VBN") && !s.finiteGroup(verb) && !onlyVerb(verb);
    if (reduced) {
      return Passive.at(s, after).flatMap(p -> taken(verb, cue, p));
    }
    Optional<Subject> subject = evidenceBefore(verb).or(() -> subjects.of(verb));
    // What a speaker says to say is told already; what the narrator said, or somebody will say, is
    // told where it is quoted.
    boolean quotedOnly = ahead || subject.filter(this::firstPerson).isPresent();
    if (subject.isEmpty() || quotedOnly && s.quoted(verb)) {
      return Optional.empty();
    }
    Subject who = subject.get();
    // "the asking price": the verb is a part of the noun phrase.
    boolean adjective = who.phrases().stream().anyMatch(p -> p.contains(verb));
    if (adjective || cue.ofEvidence() && who.phrases().stream().noneMatch(s::isEvidence)) {
      return Optional.empty();
    }
    boolean speech = cue.frames().stream().anyMatch(f -> f.has(Frame.QUOTE));
    List<Mention> speakers =
        cue.ofEvidence() ? sources.evidence(who.phrases()) : sources.speakers(who.phrases());
    int from = who.inverted() ? Math.max(after, who.end()) : after;
    if (speech) {
      Optional<Statement> spoken = leftQuotation(verb, who, cue, speakers, from);
      if (spoken.isPresent()) {
        return spoken;
      }
    }
    if (speakers.isEmpty() || quotedOnly) {
      // Words in quotation marks are kept even where nobody can be named for them.
      return cue.frames(Effect.STATES).stream()
          .filter(f -> f.has(Frame.QUOTE))
          .flatMap(f -> complements.fill(f, verb, from).stream())
          .flatMap(c -> statement(c, verb, cue, speakers).stream())
          .filter(st -> st.mode() == Mode.DIRECT)
          .findFirst();
    }
    boolean takesClause =
        cue.frames(Effect.STATES).stream().anyMatch(f -> f.has(Frame.CLAUSE)) && !cue.quotedOnly();
    if (takesClause) {
      Optional<Statement> around = parenthesis(verb, who, cue, speakers, from);
      if (around.isPresent()) {
        return around;
      }
    }
    for (Frame frame : cue.frames(Effect.STATES)) {
      Optional<Complement> filled = complements.fill(frame, verb, from);
      if (filled.isPresent()) {
        Optional<Statement> statement = told(filled.get(), verb, cue, speakers);
        if (statement.isPresent()) {
          return frame.has(Frame.CLAUSE) ? statement.map(st -> conditional(st, who)) : statement;
        }
      }
    }
    return takesClause
        ? leftClause(verb, who, cue, speakers, from)
            .or(() -> asClause(verb, who, cue, speakers, from))
        : takesPhrase(cue)
            ? displaced.relative(verb, who, after).map(r -> of(r, verb, cue, speakers))
            : Optional.empty();
  }

  private static boolean takesPhrase(Cue cue) {
    return !cue.quotedOnly() && cue.frames(Effect.STATES).stream().anyMatch(Displaced::movable);
  }

  /** "The plan was praised by Norway", "a plan praised by Norway". */
  private Optional<Statement> taken(int verb, Cue cue, Passive by) {
    // "a case rejected by Peru" is an answer to it and no more.
    boolean says = takesPhrase(cue) && !cue.makes(Effect.RESPONDS);
    List<Mention> speakers = says ? sources.of(by.speakers()) : List.of();
    return speakers.isEmpty()
        ? Optional.empty()
        : displaced.passive(verb).map(r -> of(r, verb, cue, speakers));
  }

  private Statement of(Range content, int verb, Cue cue, List<Mention> speakers) {
    List<Span> words = List.of(s.paragraph.span(content));
    return make(words, mode(words), verb, cue, speakers, List.of());
  }

  /** "polls showing a lead", "a petition calling for talks". */
  private Optional<Subject> evidenceBefore(int verb) {
    return s.tag(verb).equals("VBG")
        ? s.phraseAt(verb - 1)
            .filter(s::isEvidence)
            .map(p -> new Subject(List.of(p), p.first(), p.end(), false, true))
        : Optional.empty();
  }

  /** "he will say": what is given out before it is spoken. */
  private boolean willSay(int verb) {
    for (int i = s.groupStart(verb); i < verb; i++) {
      if (s.tag(i).equals("MD")) {
        return s.is(i, "will") || s.is(i, "'ll");
      }
    }
    return false;
  }

  /** Whether no other verb can head the sentence, so that a participle is a past tense mistaken. */
  private boolean onlyVerb(int verb) {
    Range sentence = s.paragraph.sentenceOf(verb);
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (s.finite(i) && !s.isRelative(s.groupStart(i) - 1) && !s.quoted(i)) {
        return false;
      }
    }
    return s.phraseAt(verb + 1).isPresent();
  }

  /** "I said", "we propose". */
  private boolean firstPerson(Subject who) {
    String word = s.word(who.phrases().get(0).head());
    return word.equals("i") || word.equals("we") || word.equals("you");
  }

  /** "…," he said. A quotation before subject and verb; another may follow after them. */
  private Optional<Statement> leftQuotation(
      int verb, Subject who, Cue cue, List<Mention> speakers, int after) {
    int first = who.inverted() ? s.groupStart(verb) : Math.min(who.first(), s.groupStart(verb));
    int before = s.isComma(first - 1) ? first - 2 : first - 1;
    Optional<Quotation> quotation = s.closesAt(before);
    if (!who.own() || quotation.isEmpty() || endedBefore(verb, before, quotation.get())) {
      return Optional.empty();
    }
    Quotation q = quotation.get();
    Range words = s.words(q);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Range sentence = s.paragraph.sentenceOf(words.first());
    List<Span> content = new ArrayList<>();
    int start = words.first() - (s.isMark(words.first() - 1) ? 1 : 0);
    boolean whole = start <= lead(sentence.first()) || s.tag(start - 1).equals("-LRB-");
    int end = s.paragraph.sentenceOf(verb).end();
    int next = complements.extents.adjuncts(after, end);
    if (!whole && (s.phraseAt(next).isPresent() || s.is(next, "that")) && s.clauseAt(next, end)) {
      // 'On "The Hour," Berg said it was late': what is quoted belongs to the words before.
      return Optional.empty();
    }
    boolean clause = s.tag(start - 1).equals("CC") && s.clauseAt(words.first(), words.end());
    content.add(
        whole || clause
            ? q.inner()
            : new Span(s.tokens.get(sentence.first()).span().begin(), q.inner().end()));
    Optional<Quotation> second = goesOn(after, verb);
    second.ifPresent(x -> content.add(x.inner()));
    return Optional.of(
        make(content, whole ? Mode.DIRECT : Mode.MIXED, verb, cue, speakers, List.of()));
  }

  /** Whether the quotation ends the sentence before, and the cue begins another: "…." He said. */
  private boolean endedBefore(int verb, int mark, Quotation q) {
    Range words = s.words(q);
    boolean stop = !words.isEmpty() && s.is(words.end() - 1, ".");
    return stop && !s.paragraph.sentenceOf(verb).contains(mark);
  }

  /** Past what may come before a quotation that is still a whole sentence: "But", "And yet". */
  private int lead(int first) {
    int at = first;
    while (s.tag(at).equals("CC") || s.isAdverb(at) && !s.isSubordinator(at + 1) || s.isComma(at)) {
      at++;
    }
    return at;
  }

  /** "A," he said, "B": the second half after a comma in the same sentence. */
  private Optional<Quotation> goesOn(int after, int verb) {
    int end = s.paragraph.sentenceOf(verb).end();
    int at = complements.extents.adjuncts(after, end);
    boolean mark = s.isComma(at) || s.is(at, ";") || s.is(at, ":");
    if (!mark || at + 1 >= end) {
      return Optional.empty();
    }
    int past = s.afterAside(at, end);
    return s.opensAt(at + 1).or(() -> s.opensAt(past).filter(q -> !reports(at + 1, past)));
  }

  private boolean reports(int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.isVerb(i) && cues.reports(s.word(i))) {
        return true;
      }
    }
    return false;
  }

  private Optional<Statement> passive(int verb, Cue cue, Passive by) {
    List<Mention> speakers = sources.of(by.speakers());
    List<NounPhrase> subject = subjects.of(verb).map(Subject::phrases).orElse(List.of());
    return cue.frames(Effect.STATES).stream()
        .filter(f -> !speakers.isEmpty() && !subject.isEmpty())
        .flatMap(f -> by.fill(f, verb, complements, subject).stream())
        .flatMap(c -> statement(c, verb, cue, speakers).stream())
        .findFirst();
  }

  /** "quoted a minister as saying": the words are the minister's, not the subject's. */
  private Optional<Statement> told(Complement c, int verb, Cue cue, List<Mention> subject) {
    if (!c.frame().has(Frame.SPEAKER)) {
      return statement(c, verb, cue, subject);
    }
    List<Mention> speakers = sources.of(c.addressees());
    Complement alone = new Complement(c.frame(), c.content(), List.of(), c.quotation());
    return speakers.isEmpty() ? Optional.empty() : statement(alone, verb, cue, speakers);
  }

  private Optional<Statement> statement(Complement c, int verb, Cue cue, List<Mention> speakers) {
    Span span = s.paragraph.span(c.content());
    List<Quotation> quoted =
        s.paragraph.quotations().stream().filter(q -> q.outer().overlaps(span)).toList();
    // Of "called it 'x'" the first object is what is spoken of, not who is spoken to.
    List<Mention> addressees = cue.quotedOnly() ? List.of() : sources.of(c.addressees());
    String slot = c.frame().slots().get(c.frame().slots().size() - 1);
    if (c.quotation().isPresent()) {
      Quotation q = c.quotation().get();
      boolean sentence = capital(c.content()) || c.content().end() - c.content().first() > 12;
      return Optional.of(
          make(
              sentence ? List.of(q.inner()) : fragments.of(c, cue, List.of(q)),
              sentence ? Mode.DIRECT : Mode.MIXED,
              verb,
              cue,
              speakers,
              addressees));
    }
    if (s.quoted(verb)) {
      // A cue inside a quotation: what it governs ends with it.
      Span inner = s.quotationAt(verb).orElseThrow().inner();
      Span cut =
          new Span(span.begin(), Math.min(span.end(), Math.max(span.begin() + 1, inner.end())));
      return Optional.of(make(List.of(cut), Mode.INDIRECT, verb, cue, speakers, addressees));
    }
    if (quoted.isEmpty()) {
      return cue.quotedOnly()
          ? Optional.empty()
          : Optional.of(make(List.of(span), Mode.INDIRECT, verb, cue, speakers, addressees));
    }
    boolean only = quoted.size() == 1 && quoted.get(0).outer().contains(span);
    if (only) {
      return Optional.of(
          make(List.of(quoted.get(0).inner()), Mode.DIRECT, verb, cue, speakers, addressees));
    }
    if (slot.equals(Frame.CLAUSE)) {
      Span whole = span.to(last(quoted).outer());
      return Optional.of(
          make(
              List.of(whole.end() > span.end() ? whole : span),
              Mode.MIXED,
              verb,
              cue,
              speakers,
              addressees));
    }
    List<Span> words = fragments.of(c, cue, quoted);
    return Optional.of(make(words, Mode.MIXED, verb, cue, speakers, addressees));
  }

  private boolean capital(Range words) {
    return !words.isEmpty() && Character.isUpperCase(s.tokens.get(words.first()).form().charAt(0));
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  /** "The plan, experts said, would fail.": the report stands in the middle of what it reports. */
  private Optional<Statement> parenthesis(
      int verb, Subject who, Cue cue, List<Mention> speakers, int after) {
    Range sentence = s.paragraph.sentenceOf(verb);
    int first = who.inverted() ? s.groupStart(verb) : Math.min(who.first(), s.groupStart(verb));
    int comma = complements.extents.adjuncts(after, sentence.end());
    int rest = (who.inverted() ? afterAppositions(comma, sentence.end()) : comma) + 1;
    boolean between =
        who.own() && s.isComma(first - 1) && s.isComma(rest - 1) && rest < sentence.end() - 1;
    boolean speaks = s.opensAt(rest).filter(q -> capital(s.words(q))).isPresent();
    if (!between || s.quoted(verb) || remark(rest) || speaks) {
      return Optional.empty();
    }
    int begin = lead(sentence.first());
    int end = complements.extents.contentEnd(rest, sentence.end(), verb);
    int verbAt = complements.extents.adverbs(s.isMark(rest) ? rest + 1 : rest, end);
    boolean predicate = s.finite(verbAt);
    if (end <= rest || !s.clauseAt(rest, end) && !predicate && !s.clauseAt(begin, first - 1)) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    if (begin < first - 1) {
      content.add(s.span(begin, first - 1));
    }
    content.add(s.span(rest, end));
    return Optional.of(make(content, mode(content), verb, cue, speakers, List.of()));
  }

  /** "said an envoy of Peru, Anna Berg, who had …, ": the comma after what explains a name. */
  private int afterAppositions(int comma, int end) {
    int at = comma;
    while (s.isComma(at)) {
      int past = s.isRelative(at + 1) ? at + 1 : s.afterPhrase(at + 1, end);
      while (s.is(past, "and") && s.phraseAt(past + 1).isPresent()) {
        past = s.afterPhrase(past + 1, end);
      }
      int close = s.isRelative(past) ? nextComma(past, end) : past;
      if (past == at + 1 && !s.isRelative(past) || !s.isComma(close) && close < end - 1) {
        return at;
      }
      at = close;
    }
    return at;
  }

  /** "If the vote fails, he said, …", "If the vote fails, he said that …": on what it depends. */
  private Statement conditional(Statement st, Subject who) {
    Range sentence = s.paragraph.sentenceOf(who.first());
    int first = lead(sentence.first());
    boolean condition =
        (s.is(first, "if") || s.is(first, "unless"))
            && who.own()
            && s.isComma(who.first() - 1)
            && first < who.first() - 1;
    if (!condition) {
      return st;
    }
    List<Span> content = new ArrayList<>();
    content.add(s.span(first, who.first() - 1));
    content.addAll(st.content());
    return new Statement(
        content, mode(content), st.cue(), st.speakers(), st.addressees(), st.sentence());
  }

  /** ", he said, adding …": what follows the comma tells of the speaker and not of the matter. */
  private boolean remark(int at) {
    return s.tag(at).equals("VBG")
        || s.tag(at).equals("VBN")
        || s.isRelative(at)
        || s.is(at, "as")
        || s.is(at, "while")
        || s.is(at, "according");
  }

  private Mode mode(List<Span> content) {
    boolean quoted =
        s.paragraph.quotations().stream()
            .anyMatch(q -> content.stream().anyMatch(c -> c.overlaps(q.outer())));
    return quoted ? Mode.MIXED : Mode.INDIRECT;
  }

  /** "The plan would fail, experts said." */
  private Optional<Statement> leftClause(
      int verb, Subject who, Cue cue, List<Mention> speakers, int after) {
    Range sentence = s.paragraph.sentenceOf(verb);
    int first = who.inverted() ? s.groupStart(verb) : Math.min(who.first(), s.groupStart(verb));
    int begin = lead(sentence.first());
    boolean before = who.own() && s.isComma(first - 1) && begin < first - 1 && !s.quoted(verb);
    if (!before || !s.clauseAt(begin, first - 1) || subordinate(begin, first - 1)) {
      return Optional.empty();
    }
    List<Span> content = List.of(s.span(begin, first - 1));
    return Optional.of(make(content, mode(content), verb, cue, speakers, List.of()));
  }

  /** "While the talks went on, Peru denied it": no clause of its own stands before the report. */
  private boolean subordinate(int from, int to) {
    int at = s.isAdverb(from) ? from + 1 : from;
    if (!s.isSubordinator(at) && !s.tag(at).equals("WRB")) {
      return false;
    }
    for (int i = at; i < to; i++) {
      if ((s.isComma(i) || s.isDash(i)) && !s.quoted(i) && s.clauseAt(i + 1, to)) {
        return false;
      }
    }
    return true;
  }

  /** "As experts noted, the plan would fail." */
  private Optional<Statement> asClause(
      int verb, Subject who, Cue cue, List<Mention> speakers, int after) {
    Range sentence = s.paragraph.sentenceOf(verb);
    int comma = complements.extents.adjuncts(after, sentence.end());
    boolean as = s.is(who.first() - 1, "as") && who.first() - 1 == sentence.first();
    if (!as || !s.isComma(comma) || !s.clauseAt(comma + 1, sentence.end())) {
      return Optional.empty();
    }
    int end = complements.extents.contentEnd(comma + 1, sentence.end(), verb);
    List<Span> content = List.of(s.span(comma + 1, end));
    return Optional.of(make(content, mode(content), verb, cue, speakers, List.of()));
  }

  /** "an announcement by North Korea that …", "Peru's warning that …". */
  private Optional<Statement> noun(int noun, Cue cue) {
    Optional<NounPhrase> own = s.phraseAt(noun).filter(p -> p.head() == noun);
    if (own.isEmpty() || s.quoted(noun)) {
      return Optional.empty();
    }
    List<NounPhrase> who = new ArrayList<>();
    int after = NounSources.of(s, own.get(), who);
    if (who.isEmpty()) {
      who.addAll(NounSources.ofVerb(s, own.get(), subjects));
    }
    List<Mention> speakers = sources.of(who);
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    for (Frame frame : cue.frames(Effect.STATES)) {
      Optional<Complement> filled = complements.fill(frame, noun, after);
      if (filled.isPresent()) {
        return statement(filled.get(), noun, cue, speakers);
      }
    }
    return Optional.empty();
  }

  /** "According to the ministry, …" and "…, according to the ministry". */
  private Optional<Statement> preposition(int at, Cue cue) {
    int after = s.after(at, cue);
    if (after < 0 || s.phraseAt(after).isEmpty() || s.quoted(at) || s.isPunctuation(at)) {
      return Optional.empty();
    }
    Range sentence = s.paragraph.sentenceOf(at);
    List<NounPhrase> who = new ArrayList<>();
    int end = after;
    NounPhrase phrase = s.phraseAt(after).orElseThrow();
    while (s.tag(phrase.end() - 1).equals("POS") && s.phraseAt(phrase.end()).isPresent()) {
      phrase = s.phraseAt(phrase.end()).orElseThrow();
    }
    who.add(phrase);
    end = s.afterPhrase(after, sentence.end());
    while (s.is(end, "and")
        && s.phraseAt(end + 1).isPresent()
        && !s.clauseAt(end + 1, sentence.end())) {
      who.add(s.phraseAt(end + 1).get());
      end = s.afterPhrase(end + 1, sentence.end());
    }
    List<Mention> speakers = sources.reporters(who);
    if (speakers.isEmpty()) {
      return Optional.empty();
    }
    Range content;
    if (at == lead(sentence.first())) {
      int start = end;
      if (s.isComma(start) && s.isRelative(start + 1)) {
        start = nextComma(start + 1, sentence.end());
      }
      while (start < sentence.end() && !s.isComma(start)) {
        start++;
      }
      content = new Range(start + 1, complements.extents.contentEnd(start + 1, sentence.end(), at));
    } else {
      int stop = s.isComma(at - 1) ? at - 1 : at;
      content = new Range(lead(sentence.first()), stop);
    }
    if (content.isEmpty() || content.first() >= sentence.end()) {
      return Optional.empty();
    }
    Span span = s.paragraph.span(content);
    Optional<Span> rest = rest(content, at, end, sentence.end());
    if (rest.isPresent()) {
      List<Span> both = List.of(span, rest.get());
      return Optional.of(make(both, mode(both), at, cue, speakers, List.of()));
    }
    List<Quotation> quoted =
        s.paragraph.quotations().stream().filter(q -> q.outer().overlaps(span)).toList();
    if (quoted.size() == 1 && quoted.get(0).outer().contains(span)) {
      return Optional.of(
          make(List.of(quoted.get(0).inner()), Mode.DIRECT, at, cue, speakers, List.of()));
    }
    return Optional.of(
        make(
            List.of(span),
            quoted.isEmpty() ? Mode.INDIRECT : Mode.MIXED,
            at,
            cue,
            speakers,
            List.of()));
  }

  /** "Over the year, according to Peru, prices fell": what follows an "according to" between. */
  private Optional<Span> rest(Range before, int at, int comma, int end) {
    boolean between =
        before.first() < at && s.isComma(at - 1) && s.isComma(comma) && comma + 2 < end;
    if (!between || remark(comma + 1)) {
      return Optional.empty();
    }
    int last = s.finite(before.end() - 1) ? comma + 1 : -1;
    boolean open = !s.clauseAt(before.first(), before.end()) || last > 0;
    boolean predicate = s.finite(complements.extents.adverbs(comma + 1, end));
    if (!predicate && !(open && (last > 0 || s.clauseAt(comma + 1, end)))) {
      return Optional.empty();
    }
    return Optional.of(s.span(comma + 1, complements.extents.contentEnd(comma + 1, end, at)));
  }

  private int nextComma(int from, int end) {
    int at = from;
    while (at < end && !s.isComma(at)) {
      at++;
    }
    return at;
  }

  private Statement make(
      List<Span> content,
      Mode mode,
      int cueAt,
      Cue cue,
      List<Mention> speakers,
      List<Mention> addressees) {
    int cueEnd = Math.max(cueAt + 1, s.after(cueAt, cue));
    Span cueSpan = s.span(cueAt, cueEnd);
    Span all = s.paragraph.span(s.paragraph.sentenceOf(cueAt));
    for (Span c : content) {
      Range words = s.paragraph.tokensIn(c);
      if (!words.isEmpty()) {
        all = all.to(s.paragraph.span(s.paragraph.sentenceOf(words.first())));
        all = all.to(s.paragraph.span(s.paragraph.sentenceOf(words.end() - 1)));
      }
    }
    return new Statement(
        content,
        mode,
        Optional.of(
            new org.communique.model.Cue(
                cueSpan, cue.id(), cue.act(), cue.certainty(), cue.polarity())),
        speakers,
        addressees,
        all);
  }
}
