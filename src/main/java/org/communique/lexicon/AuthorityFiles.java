package org.communique.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDFS;
import org.communique.model.Actor;

/** Reads the Turtle of the authority: who there is, what they are called, who held what. */
final class AuthorityFiles {
  static final List<String> ALL =
      List.of("states.ttl", "organizations.ttl", "institutions.ttl", "offices.ttl", "people.ttl");

  private static final Property PART_OF =
      ResourceFactory.createProperty(Entries.DIP + "partOf");

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
  Optional<LocalDate> knownUntil = Optional.empty();

  static AuthorityFiles read() {
    AuthorityFiles files = new AuthorityFiles();
    for (String name : ALL) {
      files.add(Entries.read(name));
    }
    return files;
  }

  private void add(Entries entries) {
    for (Actor.Kind kind : Actor.Kind.values()) {
      String type = kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
      entries.ofType(Entries.DIP + type).forEach(entry -> addActor(entry, kind));
    }
    entries.ofType(Entries.LEX + "Office").forEach(this::addOffice);
    entries.ofType(Entries.LEX + "InstitutionTemplate").forEach(this::addTemplate);
    for (Resource authority : entries.ofType(Entries.LEX + "Authority")) {
      knownUntil = Entries.string(authority, Entries.lex("knownUntil")).map(LocalDate::parse);
    }
    entries
        .ofType(Entries.LEX + "OfficeModifier")
        .forEach(entry -> modifiers.addAll(Entries.strings(entry, Entries.lex("word"))));
  }

  private void addActor(Resource entry, Actor.Kind kind) {
    String key = Entries.localName(entry);
    String label = Entries.string(entry, RDFS.label).orElseThrow(() -> lacks(entry, "a label"));
    Optional<String> partOf = key(entry, PART_OF);
    Actor actor = new Actor(key, kind, label, partOf, Optional.empty(), true);
    if (actors.put(key, actor) != null) {
      throw new IllegalStateException(entry + " is described twice");
    }
    List<String> ambiguous = Entries.strings(entry, Entries.lex("ambiguous"));
    if (!Entries.strings(entry, Entries.lex("compass")).contains(label)) {
      names.add(new Name(label, Name.Kind.NAME, key, ambiguous.contains(label)));
    }
    NAMES.forEach(
        (property, nameKind) -> {
          for (String form : Entries.strings(entry, Entries.lex(property))) {
            names.add(new Name(form, nameKind, key, ambiguous.contains(form)));
          }
        });
    Entries.string(entry, Entries.lex("mainAdjective"))
        .or(() -> Entries.string(entry, Entries.lex("adjective")))
        .ifPresent(adjective -> adjectives.put(key, adjective));
    if (kind == Actor.Kind.PERSON) {
      people.put(key, person(entry, actor));
    }
  }

  private static Person person(Resource entry, Actor actor) {
    List<String> names = new ArrayList<>(List.of(actor.label()));
    names.addAll(Entries.strings(entry, Entries.lex("name")));
    List<Tenure> tenures = new ArrayList<>();
    for (Resource held : Entries.resources(entry, Entries.lex("held"))) {
      tenures.add(
          new Tenure(
              key(held, Entries.lex("office")).orElseThrow(() -> lacks(entry, "an office")),
              key(held, Entries.lex("of")).orElseThrow(() -> lacks(entry, "whose office")),
              actor.key(),
              Entries.string(held, Entries.lex("from"))
                  .map(Moment::of)
                  .orElseThrow(() -> lacks(entry, "a beginning")),
              Entries.string(held, Entries.lex("until")).map(Moment::of)));
    }
    tenures.sort((a, b) -> a.from().earliest().compareTo(b.from().earliest()));
    return new Person(
        actor, names, Entries.strings(entry, Entries.lex("family")), gender(entry), tenures);
  }

  private void addOffice(Resource entry) {
    String office = Entries.localName(entry);
    for (String form : Entries.strings(entry, Entries.lex("title"))) {
      titles.add(new Title(form, office, Optional.empty(), Optional.empty()));
    }
    for (Resource special : Entries.resources(entry, Entries.lex("called"))) {
      List<Optional<String>> whose = new ArrayList<>();
      Entries.resources(special, Entries.lex("of"))
          .forEach(of -> whose.add(Optional.of(Entries.localName(of))));
      if (whose.isEmpty()) {
        whose.add(Optional.empty());
      }
      for (String form : Entries.strings(special, Entries.lex("title"))) {
        whose.forEach(of -> titles.add(new Title(form, office, of, gender(special))));
      }
    }
  }

  private void addTemplate(Resource entry) {
    String template = Entries.localName(entry);
    institutionLabels.put(
        template,
        Entries.string(entry, RDFS.label).orElseThrow(() -> lacks(entry, "a label")));
    for (String form : Entries.strings(entry, Entries.lex("noun"))) {
      institutions.add(new Institution(form, template));
    }
  }

  private static Optional<String> key(Resource entry, Property property) {
    return Entries.resource(entry, property).map(Entries::localName);
  }

  private static Optional<Gender> gender(Resource entry) {
    return Entries.string(entry, Entries.lex("gender"))
        .map(gender -> Gender.valueOf(gender.toUpperCase(Locale.ROOT)));
  }

  private static IllegalStateException lacks(Resource entry, String what) {
    return new IllegalStateException(entry + " lacks " + what);
  }
}
