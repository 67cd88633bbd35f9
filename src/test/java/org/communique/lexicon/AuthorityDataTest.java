package org.communique.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.model.Actor;
import org.junit.jupiter.api.Test;

/** What holds for every entry of the authority's files. */
class AuthorityDataTest {
  private static final AuthorityFiles FILES = AuthorityFiles.read();
  private static final Authority AUTHORITY = Authority.load();

  /**
   * The reader refuses an entry without label or one described twice; types are what it reads by.
   */
  @Test
  void everyMemberOfTheUnitedNationsIsThere() {
    long states = FILES.actors.values().stream().filter(a -> a.kind() == Actor.Kind.STATE).count();
    assertEquals(193 + 2 + 4, states, "members, observers, and four others");
  }

  @Test
  void everyStateHasAnAdjectiveAndAPeople() {
    Set<String> lacking = new TreeSet<>();
    for (Actor actor : FILES.actors.values()) {
      if (actor.kind() == Actor.Kind.STATE && !FILES.adjectives.containsKey(actor.key())) {
        lacking.add(actor.key());
      }
    }
    assertEquals(Set.of(), lacking);
  }

  @Test
  void everyNameIsFoundAndMeansItsActorAloneOrIsMarkedAmbiguous() {
    List<String> wrong = new ArrayList<>();
    for (Name name : FILES.names) {
      List<String> words = Words.of(name.form());
      Optional<Found<Name>> found = AUTHORITY.name(words, 0);
      List<Name> meanings =
          found.filter(f -> f.length() == words.size()).map(Found::meanings).orElse(List.of());
      boolean means = meanings.stream().anyMatch(n -> n.actor().equals(name.actor()));
      boolean alone = meanings.stream().map(Name::actor).distinct().count() == 1;
      if (!means || !(alone || meanings.stream().allMatch(Name::ambiguous))) {
        wrong.add(name + " is " + meanings);
      }
    }
    assertEquals(List.of(), wrong);
  }

  /**
   * Two actors may share an adjective or a family name; a full name only where the file says so.
   */
  @Test
  void noFullNameBelongsToTwoActorsUnlessBothSayThatItIsAmbiguous() {
    Map<List<String>, Set<String>> owners = new HashMap<>();
    for (Name name : FILES.names) {
      if (!name.ambiguous() && name.kind() == Name.Kind.NAME) {
        owners.computeIfAbsent(Words.of(name.form()), w -> new TreeSet<>()).add(name.actor());
      }
    }
    owners.values().removeIf(actors -> actors.size() < 2);
    assertEquals(Map.of(), owners);
  }

  @Test
  void everyWholeThatAnActorIsPartOfIsThere() {
    Set<String> missing = new HashSet<>();
    for (Actor actor : FILES.actors.values()) {
      actor.partOf().filter(whole -> AUTHORITY.actor(whole).isEmpty()).ifPresent(missing::add);
    }
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTenureIsOfAnOfficeAndABodyThatAreThereAndEndsAfterItBegan() {
    Set<String> offices = new HashSet<>();
    FILES.titles.forEach(title -> offices.add(title.office()));
    for (Person person : FILES.people.values()) {
      for (Tenure tenure : person.tenures()) {
        assertTrue(offices.contains(tenure.office()), tenure.toString());
        assertTrue(AUTHORITY.actor(tenure.of()).isPresent(), tenure.toString());
        assertTrue(
            tenure.until().map(u -> u.latest().isAfter(tenure.from().earliest())).orElse(true),
            tenure.toString());
      }
    }
  }

  /** Two may share the day or the vague month of a handover, and nothing more. */
  @Test
  void noOfficeIsHeldByTwoAtOnce() {
    List<String> both = new ArrayList<>();
    for (Person person : FILES.people.values()) {
      for (Tenure tenure : person.tenures()) {
        for (Tenure other : AUTHORITY.holders(tenure.office(), tenure.of())) {
          if (other != tenure
              && !other.equals(tenure)
              && other.surelyOn(tenure.from().latest().plusDays(1))
              && tenure.surelyOn(tenure.from().latest().plusDays(1))) {
            both.add(tenure + " and " + other);
          }
        }
      }
    }
    assertEquals(List.of(), both);
  }

  @Test
  void everyTitleOfAStateIsOfAnActorThatIsThere() {
    for (Title title : FILES.titles) {
      assertTrue(title.of().map(of -> AUTHORITY.actor(of).isPresent()).orElse(true), title.form());
    }
  }
}
