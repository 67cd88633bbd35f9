package org.communique.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Resource;
import org.communique.model.Actor;

/** Reads the Turtle of the authority: who there is, what they are called, who held what. */
final class AuthorityFiles {
  static final List<String> ALL =
      List.of("states.ttl", "organizations.ttl", "institutions.ttl", "offices.ttl", "people.ttl");

  private static final Map<String, Name.Kind> NAMES =
      Map.of(
          "name", Name.Kind.NAME,
          "official", Name.Kind.NAME,
          "adjective", Name.Kind.ADJECTIVE,
          "mainAdjective", Name.Kind.ADJECTIVE,
          "demonym", Name.Kind.DEMONYM,
          "capital", Name.Kind.CAPITAL,
          "seat", Name.Kind.SEAT,
          "compass", Name.Kind.COMPASS,
          "family", Name.Kind.FAMILY);

  final Map<String, Actor> actors = new LinkedHashMap<>();
  final List<Name> names = new ArrayList<>();
  final Map<String, String> adjectives = new HashMap<>();
  final List<Title> titles = new ArrayList<>();
  final Map<String, Person> people = new LinkedHashMap<>();
  final List<Institution> institutions = new ArrayList<>();
  final Map<String, String> institutionLabels = new LinkedHashMap<>();
  final List<String> modifiers = new ArrayList<>();
  final List<String> outlets = new ArrayList<>();
  Optional<LocalDate> knownUntil = Optional.empty();

  static AuthorityFiles read() {
    AuthorityFiles files = new AuthorityFiles();
    for (String name : ALL) {
      files.add(Entries.read(name));
    }
    // The order of meanings must not depend on a map's.
    files.names.sort(
        Comparator.comparing(Name::actor).thenComparing(Name::kind).thenComparing(Name::form));
    return files;
  }

  private void add(Entries entries) {
    for (Actor.Kind kind : Actor.Kind.values()) {
      String type = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
      entries.ofType(Entries.DIP + type).forEach(entry -> addActor(Facts.of(entry), kind));
    }
    entries.ofType(Entries.LEX + "Office").forEach(entry -> addOffice(Facts.of(entry)));
    entries
        .ofType(Entries.LEX + "InstitutionTemplate")
        .forEach(entry -> addTemplate(Facts.of(entry)));
    entries
        .ofType(Entries.LEX + "OfficeModifier")
        .forEach(entry -> modifiers.addAll(Facts.of(entry).strings("word")));
    for (Resource authority : entries.ofType(Entries.LEX + "Authority")) {
      knownUntil = Facts.of(authority).string("knownUntil").map(LocalDate::parse);
    }
  }

  private void addActor(Facts facts, Actor.Kind kind) {
    String key = facts.key();
    String label = facts.need("label");
    Actor actor = new Actor(key, kind, label, facts.pointed("partOf"), Optional.empty(), true);
    if (actors.put(key, actor) != null) {
      throw new IllegalStateException(key + " is described twice");
    }
    List<String> ambiguous = facts.strings("ambiguous");
    names.add(new Name(label, Name.Kind.NAME, key, ambiguous.contains(label)));
    NAMES.forEach(
        (property, nameKind) ->
            facts
                .strings(property)
                .forEach(
                    form -> names.add(new Name(form, nameKind, key, ambiguous.contains(form)))));
    facts
        .string("mainAdjective")
        .or(() -> facts.string("adjective"))
        .ifPresent(adjective -> adjectives.put(key, adjective));
    if (facts.string("outlet").filter("true"::equals).isPresent()) {
      outlets.add(key);
    }
    if (kind == Actor.Kind.PERSON) {
      people.put(key, person(facts, actor));
    }
  }

  private static Person person(Facts facts, Actor actor) {
    List<String> names = new ArrayList<>(List.of(actor.label()));
    names.addAll(facts.strings("name"));
    List<Tenure> tenures =
        facts.resources("held").stream()
            .map(held -> tenure(Facts.of(held), actor.key()))
            .sorted(Comparator.comparing(tenure -> tenure.from().earliest()))
            .toList();
    return new Person(actor, names, facts.strings("family"), gender(facts), tenures);
  }

  private static Tenure tenure(Facts held, String person) {
    return new Tenure(
        held.needPointed("office"),
        held.needPointed("of"),
        person,
        Moment.of(held.need("from")),
        held.string("until").map(Moment::of),
        held.string("knownUntil").map(LocalDate::parse));
  }

  private void addOffice(Facts facts) {
    String office = facts.key();
    for (String form : facts.strings("title")) {
      titles.add(new Title(form, office, Optional.empty(), Optional.empty()));
    }
    for (Resource called : facts.resources("called")) {
      Facts special = Facts.of(called);
      List<Optional<String>> whose =
          special.resources("of").isEmpty()
              ? List.of(Optional.empty())
              : special.resources("of").stream().map(Entries::localName).map(Optional::of).toList();
      for (String form : special.strings("title")) {
        whose.forEach(of -> titles.add(new Title(form, office, of, gender(special))));
      }
    }
  }

  private void addTemplate(Facts facts) {
    institutionLabels.put(facts.key(), facts.need("label"));
    facts.strings("noun").forEach(noun -> institutions.add(new Institution(noun, facts.key())));
  }

  private static Optional<Gender> gender(Facts facts) {
    return facts.string("gender").map(gender -> Gender.valueOf(gender.toUpperCase(Locale.ROOT)));
  }
}
