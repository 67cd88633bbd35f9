package org.communique.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.communique.rdf.Vocabulary;
import org.junit.jupiter.api.Test;

/** Which reports are of one occasion. */
class OccasionTest {
  private static int occasions(Tale... tales) {
    {
      Shelf shelf = new Shelf().put(tales);
      return shelf.clusters(Vocabulary.OCCASION).size();
    }
  }

  @Test
  void aDayMakesItOne() {
    assertEquals(
        1,
        occasions(
            Months.dated("a", "2016-01-07", "2016-01-06"),
            Months.dated("b", "2016-03-02", "2016-01-06")));
  }

  @Test
  void anotherDayMakesItTwo() {
    assertEquals(
        0,
        occasions(
            Months.dated("a", "2016-01-07", "2016-01-06"),
            Months.dated("b", "2016-09-09", "2016-09-09")));
  }

  @Test
  void theMonthOfADayIsNoOtherDate() {
    assertEquals(
        1,
        occasions(
            Months.dated("a", "2016-01-07", "2016-01-06"),
            Months.dated("b", "2016-03-02", "2016-01")));
  }

  @Test
  void newsOfOneDayAndTheNextAreOfOneTest() {
    assertEquals(
        1, occasions(Months.dated("a", "2016-01-07", ""), Months.dated("b", "2016-01-08", "")));
  }

  @Test
  void reportsThatLieMonthsApartAreNot() {
    assertEquals(
        0, occasions(Months.dated("a", "2016-01-07", ""), Months.dated("b", "2016-09-10", "")));
  }

  @Test
  void whatADayTooLateIsDatedToIsAnother() {
    assertEquals(
        0,
        occasions(
            Months.dated("a", "2016-01-07", ""), Months.dated("b", "2016-09-10", "2016-09-09")));
  }

  /** Two meetings of the same two in the same town: nobody knows which one is meant. */
  @Test
  void whatMayBeTwoThingsIsNeither() {
    {
      Shelf shelf = new Shelf().put(Months.all().toArray(Tale[]::new));
      assertEquals(
          Set.of(Set.of("geneva: met", "geneva-2: met")),
          Set.copyOf(
              shelf.clusters(Vocabulary.OCCASION).stream()
                  .filter(c -> c.iterator().next().contains("met"))
                  .toList()));
      assertEquals(3, shelf.summary().setAside());
    }
  }

  @Test
  void theSamePlaceWithoutAnyDateIsEnoughForTwoWhoMeet() {
    assertEquals(
        1,
        occasions(
            Months.met("a", "", "", "Geneva"),
            Months.met("b", "2016-08-27", "2016-08-26", "Geneva")));
  }

  @Test
  void anotherCountryIsAnotherMeeting() {
    assertEquals(
        0, occasions(Months.met("a", "", "", "Moscow"), Months.met("b", "", "", "Washington")));
  }

  @Test
  void oneMissileIsNotTwo() {
    List<Tale> tales =
        List.of(
            new Tale("a", "")
                .says("North Korea fired an intercontinental ballistic missile.")
                .deed("MissileTest", "fired", "2017-07", "", "North Korea"),
            new Tale("b", "")
                .says("North Korea fired two intercontinental ballistic missiles.")
                .deed("MissileTest", "fired", "2017-07", "", "North Korea"));
    assertEquals(0, occasions(tales.toArray(Tale[]::new)));
  }
}
