package org.communique.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.communique.rdf.Gate;
import org.communique.rdf.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is the same in a few tales of one summer. */
class IdentityTest {
  private static Shelf shelf(List<Tale> tales) {
    return new Shelf().put(tales.toArray(Tale[]::new));
  }

  @Test
  void theFreezeIsOneInitiativeUnderFourNames() {
    {
      Shelf shelf = shelf(Korea.all());
      assertEquals(
          Set.of(
              new TreeSet<>(
                  Set.of(
                      "joint: " + Korea.FREEZE,
                      "plan: sign up to a plan",
                      "plan: suspend its missile program",
                      "plan: pause large drills",
                      "named: suspend exercises",
                      "named: freeze its weapons programs",
                      "offer: a moratorium on nuclear testing in exchange for their end")),
              new TreeSet<>(Set.of("joint: " + Korea.HALT, "plan: stop the deployment of THAAD"))),
          shelf.clusters(Vocabulary.INITIATIVE));
    }
  }

  @Test
  void itsRejectionIsTiedToIt() {
    {
      Shelf shelf = shelf(Korea.all());
      List<Node> answered = shelf.all(Vocabulary.ANSWERED_BY);
      assertEquals(1, answered.size());
      assertEquals(
          Set.of(Tale.IRIS.actor("south-korea")),
          shelf.objects(answered.get(0), Vocabulary.RESPONDENT));
    }
  }

  @Test
  void theMeetingIsOneOccasionAndTheOneOfTheMinistersAnother() {
    {
      Shelf shelf = shelf(Korea.all());
      assertEquals(
          Set.of(
              Set.of("joint: meeting", "plan: meeting"),
              Set.of("joint: launched", "plan: launched")),
          shelf.clusters(Vocabulary.OCCASION));
    }
  }

  @Test
  void aLinkSaysWhatMadeItSoAndHowStrongItIs() {
    {
      Shelf shelf = shelf(List.of(Korea.joint(), Korea.plan()));
      String link =
          shelf
              .text()
              .lines()
              .filter(l -> l.contains("/id/identity-link/joint/"))
              .reduce("", String::concat);
      assertTrue(link.contains("SharedActors") && link.contains("SamePlace"), link);
      assertTrue(link.contains("/id/actor/xi-jinping") && link.contains("/id/place/kremlin"));
      List<Node> strengths = shelf.all(Vocabulary.STRENGTH);
      assertFalse(strengths.isEmpty());
      strengths.forEach(
          s -> assertTrue(s.getLiteralLexicalForm().matches("0\\.[5-9]\\d?"), s::toString));
    }
  }

  @Test
  void theIdentityGraphHasItsShape() {
    {
      Shelf shelf = shelf(Korea.all());
      assertEquals(List.of(), Gate.load().conformance(shelf.graph()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theOrderOfArticlesDoesNotMatter(long seed) {
    List<Tale> tales = new ArrayList<>(Korea.all());
    tales.addAll(Months.all());
    String whole;
    {
      Shelf shelf = shelf(tales);
      shelf.rebuild();
      whole = shelf.text();
    }
    Collections.shuffle(tales, new Random(seed));
    {
      Shelf shelf = new Shelf();
      for (Tale tale : tales) {
        shelf.put(tale);
      }
      assertEquals(whole, shelf.text());
      // Gone and come back, or told otherwise for a while: nothing is left of it.
      shelf.take("plan").put(new Tale("joint", "2001-01-01").says("Nothing happened."));
      assertNotEquals(whole, shelf.text());
      assertEquals(whole, shelf.put(Korea.joint()).put(Korea.plan()).text());
    }
  }

  @Test
  void whatAnArticleHeldTogetherFallsApartWithoutIt() {
    {
      Shelf shelf = shelf(List.of(Korea.joint(), Korea.plan()));
      assertEquals(2, shelf.clusters(Vocabulary.OCCASION).size());
      shelf.take("joint");
      assertEquals(Set.of(), shelf.clusters(Vocabulary.OCCASION));
      assertFalse(shelf.text().contains("/joint"));
    }
  }

  @Test
  void linksAreRemovedAndRebuiltAndTheArticlesStayAsTheyAre() {
    {
      Shelf shelf = shelf(Korea.all());
      String before = shelf.text();
      shelf.remove();
      assertEquals("", shelf.text());
      for (Tale tale : Korea.all()) {
        assertEquals(tale.graph().graph().find().toSet(), shelf.graph(tale.id()).find().toSet());
      }
      shelf.rebuild();
      assertEquals(before, shelf.text());
      shelf.remove();
      assertEquals(before, shelf.put().text());
    }
  }

  @Test
  void aNameDoesNotChangeWithLaterArticles() {
    Tale first = Months.test("b", "2016-01-07");
    Tale second = Months.test("c", "2016-01-08");
    {
      Shelf shelf = shelf(List.of(first, second));
      assertTrue(shelf.text().contains("/id/occasion/b/"));
      shelf.put(Months.test("a", "2016-01-09"));
      assertTrue(shelf.text().contains("/id/occasion/b/"));
      assertFalse(shelf.text().contains("/id/occasion/a/"));
    }
  }
}
