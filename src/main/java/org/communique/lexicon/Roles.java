package org.communique.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;

/**
 * Common nouns and titles for those who speak or act, and the pronouns that take them up.
 *
 * <p>Lists of words given to it hold tokens in the form of {@link Words#normal}.
 */
public final class Roles {
  private final Phrases<Role> roles = new Phrases<>();
  private final Map<String, Pronoun> pronouns = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Set<String> willing = new HashSet<>();
  private final Set<String> expletive = new HashSet<>();

  private Roles() {}

  /**
   * Reads {@code ontology/roles.ttl}.
   *
   * @throws IllegalStateException that names the entry which lacks something
   */
  public static Roles load(Inflection inflection) {
    Roles read = new Roles();
    Entries entries = Entries.read("roles.ttl");
    entries.ofType(Entries.LEX + "Role").forEach(entry -> read.addRole(entry, inflection));
    entries.ofType(Entries.LEX + "Pronoun").forEach(read::addPronoun);
    entries.ofType(Entries.LEX + "GivenName").forEach(read::addGivenNames);
    return read;
  }

  /** The longest noun or title that begins at a word. */
  public Optional<Found<Role>> at(List<String> words, int from) {
    return roles.at(words, from);
  }

  public Optional<Pronoun> pronoun(String word) {
    return Optional.ofNullable(pronouns.get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whose given name a capitalised word usually is, where it is one. */
  public Optional<Gender> givenName(String word) {
    return Optional.ofNullable(givenNames.get(word));
  }

  /** Whether a quality is one of somebody who acts: "it is ready to". */
  public boolean willing(String word) {
    return willing.contains(word);
  }

  /** Whether "it" before a verb and "that" means nothing: "it seems that". */
  public boolean expletive(String word) {
    return expletive.contains(word);
  }

  private void addRole(Resource entry, Inflection inflection) {
    Role.Kind kind = kind(entry);
    boolean regular = kind != Role.Kind.TITLE && !flag(entry, "noPlural");
    for (String word : Entries.strings(entry, Entries.lex("word"))) {
      roles.add(word, role(entry, kind, word, false));
      if (regular) {
        int last = word.lastIndexOf(' ') + 1;
        for (String form : inflection.noun(word.substring(last))) {
          if (!form.equals(word.substring(last))) {
            roles.add(word.substring(0, last) + form, role(entry, kind, word, true));
          }
        }
      }
    }
    for (String word : Entries.strings(entry, Entries.lex("plural"))) {
      roles.add(word, role(entry, kind, word, true));
    }
  }

  private static Role role(Resource entry, Role.Kind kind, String word, boolean plural) {
    return new Role(
        Entries.localName(entry),
        word,
        kind,
        gender(entry),
        plural,
        flag(entry, "speaksFor"),
        flag(entry, "standsFor"),
        flag(entry, "leads"));
  }

  private void addPronoun(Resource entry) {
    willing.addAll(Entries.strings(entry, Entries.lex("willing")));
    expletive.addAll(Entries.strings(entry, Entries.lex("expletive")));
    String denotes = denotes(entry);
    Pronoun pronoun =
        new Pronoun(Pronoun.Taken.valueOf(denotes.toUpperCase(Locale.ROOT)), gender(entry));
    Entries.strings(entry, Entries.lex("word")).forEach(word -> pronouns.put(word, pronoun));
  }

  private void addGivenNames(Resource entry) {
    Gender gender =
        gender(entry).orElseThrow(() -> new IllegalStateException(entry + " lacks a gender"));
    for (String line : Entries.strings(entry, Entries.lex("word"))) {
      for (String name : line.split(" ")) {
        givenNames.put(Words.normal(name), gender);
      }
    }
  }

  private static Role.Kind kind(Resource entry) {
    String name = denotes(entry).replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    return Role.Kind.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String denotes(Resource entry) {
    return Entries.resource(entry, Entries.lex("denotes"))
        .map(Entries::localName)
        .orElseThrow(() -> new IllegalStateException(entry + " does not say what it denotes"));
  }

  private static Optional<Gender> gender(Resource entry) {
    return Entries.resource(entry, Entries.lex("gender"))
        .map(Entries::localName)
        .map(gender -> Gender.valueOf(gender.toUpperCase(Locale.ROOT)));
  }

  private static boolean flag(Resource entry, String property) {
    return Entries.string(entry, Entries.lex(property)).map("true"::equals).orElse(false);
  }
}
