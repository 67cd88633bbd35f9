package org.communique.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.model.Actor;
import org.junit.jupiter.api.Test;

class AuthorityTest {
  private static final Authority AUTHORITY = Authority.load();

  private static List<String> words(String text) {
    return Words.of(text);
  }

  private static List<String> meant(String text) {
    return AUTHORITY.name(words(text), 0).stream()
        .filter(found -> found.length() == words(text).size())
        .flatMap(found -> found.meanings().stream())
        .map(Name::actor)
        .distinct()
        .sorted()
        .toList();
  }

  private static Set<Name.Kind> kinds(String text) {
    return AUTHORITY.name(words(text), 0).stream()
        .flatMap(found -> found.meanings().stream())
        .map(Name::kind)
        .collect(Collectors.toSet());
  }

  private static boolean ambiguous(String text) {
    return AUTHORITY.name(words(text), 0).stream()
        .flatMap(found -> found.meanings().stream())
        .allMatch(Name::ambiguous);
  }

  private static String called(String of, String title, String date) {
    return AUTHORITY
        .holder(
            AUTHORITY.title(words(title), 0).orElseThrow().meanings(),
            Optional.of(of).filter(o -> !o.isEmpty()),
            Optional.of(date).filter(d -> !d.isEmpty()).map(LocalDate::parse))
        .map(person -> person.actor().label())
        .orElse("nobody");
  }

  @Test
  void aNameIsFoundHoweverItIsSpelled() {
    for (String name : List.of("U.S.", "US", "U.S", "United States of America", "UNITED STATES")) {
      assertEquals(List.of("united-states"), meant(name), name);
    }
    assertEquals(List.of("china"), meant("People’s Republic of China"));
    assertEquals(List.of("turkey"), meant("TURKEY"));
    assertEquals(List.of("turkey"), meant("Türkiye"));
    for (String name : List.of("Kim Jong Un", "Kim Jong-un", "Kim Jong-Un")) {
      assertEquals(List.of("kim-jong-un"), meant(name), name);
    }
    assertEquals(List.of("recep-tayyip-erdogan"), meant("Recep Tayyip Erdoğan"));
    assertEquals(List.of("volodymyr-zelensky"), meant("Volodymyr Zelenskyy"));
  }

  @Test
  void aWordThatOnlyLooksLikeANameIsNone() {
    for (String word : List.of("us", "turkey", "the north", "Us", "who", "Who", "chad", "polish")) {
      assertEquals(List.of(), meant(word), word);
    }
  }

  @Test
  void theLongestNameWins() {
    Found<Name> found = AUTHORITY.name(words("U.S. State Department officials"), 0).orElseThrow();
    assertEquals(3, found.length());
    assertEquals("united-states-foreign-ministry", found.meanings().get(0).actor());
    assertEquals(List.of("china-daily"), meant("China Daily"));
    assertEquals(List.of("taiwan"), meant("Republic of China"));
  }

  @Test
  void howANameStandsForItsActorIsTold() {
    assertEquals(Set.of(Name.Kind.COMPASS), kinds("The North"));
    assertEquals(Set.of(Name.Kind.SEAT), kinds("Kremlin"));
    assertEquals(Set.of(Name.Kind.CAPITAL), kinds("Beijing"));
    assertEquals(Set.of(Name.Kind.ADJECTIVE, Name.Kind.DEMONYM), kinds("Chinese"));
    assertEquals(Set.of(Name.Kind.FAMILY), kinds("Obama"));
  }

  @Test
  void whatMeansSeveralThingsSaysSo() {
    assertEquals(List.of("north-korea", "south-korea"), meant("Korea"));
    assertEquals(List.of("congo-democratic-republic", "congo-republic"), meant("Congo"));
    for (String name :
        List.of("Korea", "Congo", "Georgia", "Jordan", "Chad", "Washington", "Dominican", "Li")) {
      assertTrue(ambiguous(name), name);
    }
    for (String name : List.of("China", "North Korea", "Putin", "Security Council", "Pyongyang")) {
      assertTrue(!ambiguous(name), name);
    }
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
    assertEquals("Knesset", AUTHORITY.actor("israel-parliament").orElseThrow().label());
    assertEquals(Optional.empty(), AUTHORITY.institution("foreign-ministry", "hamas"));
    assertEquals(
        "foreign-ministry",
        AUTHORITY
            .institution(words("Foreign Ministry"), 0)
            .orElseThrow()
            .meanings()
            .get(0)
            .template());
  }

  @Test
  void anOfficeIsHeldByWhoHeldItOnTheDay() {
    assertEquals("Barack Obama", called("united-states", "president", "2016-03-02"));
    assertEquals("Donald Trump", called("united-states", "president", "2018-01-01"));
    assertEquals("Joe Biden", called("united-states", "president", "2023-01-01"));
    assertEquals("John Kerry", called("united-states", "secretary of state", "2016-06-15"));
    assertEquals("John Kerry", called("", "Secretary of State", "2016-06-15"));
    assertEquals("Wang Yi", called("china", "foreign minister", "2016-03-02"));
    assertEquals("Li Keqiang", called("china", "premier", "2016-03-02"));
    assertEquals("Angela Merkel", called("germany", "chancellor", "2016-03-02"));
    assertEquals("Ban Ki-moon", called("united-nations", "secretary general", "2016-03-02"));
    assertEquals("Jean-Claude Juncker", called("european-commission", "president", "2016-03-02"));
    assertEquals("Samantha Power", called("united-states", "UN ambassador", "2016-03-02"));
  }

  @Test
  void aTitleOfAStateOfItsOwnGoesBeforeTheCommonOne() {
    assertEquals("Kim Jong Un", called("north-korea", "leader", "2016-03-02"));
    assertEquals("Xi Jinping", called("china", "leader", "2016-03-02"));
    assertEquals("Shinzo Abe", called("japan", "leader", "2016-03-02"));
    assertEquals("nobody", called("iran", "leader", "2016-03-02"));
    assertEquals("nobody", called("", "chancellor", "2016-03-02"));
    assertEquals("nobody", called("china", "deputy foreign minister", "2016-03-02"));
  }

  @Test
  void nobodyIsGuessed() {
    assertEquals("nobody", called("united-states", "president", ""), "without a date");
    assertEquals("nobody", called("united-states", "president", "2017-01-20"), "on a handover");
    assertEquals("nobody", called("iceland", "president", "2016-03-02"), "nobody known");
    assertEquals("nobody", called("united-states", "president", "2031-01-01"), "after the file");
    assertEquals("nobody", called("mexico", "foreign minister", "2017-01-20"), "a vague date");
    assertEquals("Luis Videgaray", called("mexico", "foreign minister", "2017-02-01"));
  }

  @Test
  void aTenureMayBeKnownForLongerOrShorterThanTheFile() {
    assertEquals("Keir Starmer", called("united-kingdom", "prime minister", "2026-07-01"));
    assertEquals("Andy Burnham", called("united-kingdom", "prime minister", "2026-08-01"));
    assertEquals("nobody", called("united-kingdom", "prime minister", "2026-10-01"));
    assertEquals("Ali Khamenei", called("iran", "supreme leader", "2026-02-01"));
    assertEquals("nobody", called("iran", "supreme leader", "2026-03-04"));
    assertEquals("Mojtaba Khamenei", called("iran", "supreme leader", "2026-04-01"));
    assertEquals("nobody", called("hungary", "prime minister", "2026-06-01"), "the day is unknown");
    assertEquals("nobody", called("united-kingdom", "foreign minister", "2026-06-01"));
    assertEquals("Lorenzo Guerini", called("italy", "defence minister", "2022-01-10"));
    assertEquals("nobody", called("italy", "defence minister", "2023-01-10"));
  }

  @Test
  void somebodyWhoHeldAnOfficeIsTold() {
    assertEquals(
        List.of("vice-president", "president"),
        AUTHORITY.heldBy("joe-biden").stream().map(Tenure::office).toList());
    assertEquals(
        Optional.of(Gender.FEMALE), AUTHORITY.person("angela-merkel").flatMap(Person::gender));
    assertTrue(AUTHORITY.unseats("Former"));
    assertTrue(!AUTHORITY.unseats("Russian"));
  }
}
