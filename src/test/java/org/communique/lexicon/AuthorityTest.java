package org.communique.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.model.Actor;
import org.junit.jupiter.api.Test;

class AuthorityTest {
  private static final Authority AUTHORITY = Authority.load();

  private static List<String> words(String... tokens) {
    return Stream.of(tokens).map(Words::normal).toList();
  }

  private static List<String> actors(String... tokens) {
    return AUTHORITY.name(words(tokens), 0).stream()
        .flatMap(found -> found.meanings().stream())
        .map(Name::actor)
        .distinct()
        .sorted()
        .toList();
  }

  private static Optional<String> holder(String office, String of, String date) {
    return AUTHORITY
        .holder(office, of, Optional.of(LocalDate.parse(date)))
        .map(person -> person.actor().label());
  }

  @Test
  void aNameIsFoundHoweverItIsSpelled() {
    assertEquals(List.of("united-states"), actors("U.S."));
    assertEquals(List.of("united-states"), actors("US"));
    assertEquals(List.of("china"), actors("People", "’s", "Republic", "of", "China"));
    assertEquals(List.of("turkey"), actors("TURKEY"));
  }

  @Test
  void aWordThatOnlyLooksLikeANameIsNone() {
    assertEquals(List.of(), actors("us"));
    assertEquals(List.of(), actors("turkey"));
    assertEquals(List.of(), actors("the", "north"));
  }

  @Test
  void theLongestNameWins() {
    Found<Name> found = AUTHORITY.name(words("U.S.", "State", "Department"), 0).orElseThrow();
    assertEquals(3, found.length());
    assertEquals("united-states-foreign-ministry", found.meanings().get(0).actor());
  }

  @Test
  void anInstitutionFollowsFromItsKindAndItsState() {
    Actor ministry = AUTHORITY.institution("foreign-ministry", "china").orElseThrow();
    assertEquals("china-foreign-ministry", ministry.key());
    assertEquals("Chinese Ministry of Foreign Affairs", ministry.label());
    assertEquals(Optional.of("china"), ministry.partOf());
    assertEquals(
        "United States Department of State",
        AUTHORITY.institution("foreign-ministry", "united-states").orElseThrow().label());
  }

  @Test
  void anOfficeIsHeldByWhoHeldItOnTheDay() {
    assertEquals(Optional.of("Barack Obama"), holder("president", "united-states", "2016-03-02"));
  }

  @Test
  void whereNoDateIsKnownNobodyIsGuessed() {
    assertTrue(AUTHORITY.holder("president", "united-states", Optional.empty()).isEmpty());
  }

  @Test
  void compassPointsAreMarkedAsSuch() {
    Found<Name> north = AUTHORITY.name(words("The", "North"), 0).orElseThrow();
    assertEquals(Name.Kind.COMPASS, north.meanings().get(0).kind());
    assertFalse(north.meanings().get(0).ambiguous());
  }
}
