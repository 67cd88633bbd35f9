package org.communique.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.communique.model.Actor;
import org.communique.model.Mention;
import org.communique.model.Mention.Basis;
import org.junit.jupiter.api.Test;

class CastingTest extends CastTests {
  @Test
  void aMentionCoversTheNameWithAllItsTitles() {
    read("[Turkish/JJ government/NN spokesman/NN Ada/NNP Brandt/NNP] said/VBD so/RB ./.");
    Mention mention = mention("Turkish government spokesman Ada Brandt");
    assertEquals(Basis.NAME, mention.basis());
    assertEquals("Ada Brandt", mention.actors().get(0).label());
    assertEquals("ada-brandt-turkey", mention.actors().get(0).key());
    assertEquals(Optional.of("turkey"), mention.actors().get(0).partOf());
    assertEquals("Turkey", who("Turkish"));
  }

  @Test
  void anAppositionTellsRoleAndAffiliation() {
    read(
        "[Ada/NNP Brandt/NNP] ,/, [an/DT expert/NN] with/IN [the/DT Northfield/NNP Institute/NNP]"
            + " ,/, said/VBD so/RB ./. [Brandt/NNP] added/VBD more/RBR ./.");
    Actor actor = mention("Ada Brandt").actors().get(0);
    assertEquals("ada-brandt-northfield-institute", actor.key());
    assertEquals(Optional.of("test/northfield-institute"), actor.partOf());
    assertEquals(Optional.of("expert"), actor.role());
    assertEquals("Ada Brandt", who("an expert with the Northfield Institute"));
    assertEquals(Basis.SHORT_NAME, mention("Brandt").basis());
    assertEquals(actor, mention("Brandt").actors().get(0));
  }

  @Test
  void aNameWithoutAffiliationBelongsToItsArticle() {
    read("``/`` So/RB it/PRP is/VBZ ,/, ''/'' said/VBD [Ada/NNP Brandt/NNP] ./.");
    assertEquals("test/ada-brandt", mention("Ada Brandt").actors().get(0).key());
  }

  @Test
  void anUnnamedSpokesmanIsTheBodyThatSpeaks() {
    read(
        "[A/DT spokesman/NN] for/IN [China/NNP 's/POS] [Foreign/NNP Ministry/NNP] said/VBD so/RB"
            + " ./. [The/DT ministry/NN] gave/VBD no/DT details/NNS ./. [It/PRP] rested/VBD ./.");
    String ministry = "Chinese Ministry of Foreign Affairs";
    assertEquals(ministry, who("A spokesman for China's Foreign Ministry"));
    assertEquals(ministry, who("The ministry"));
    assertEquals(Basis.NOUN, mention("The ministry").basis());
    assertEquals(ministry, who("It"));
    assertEquals("China", who("China"));
  }

  @Test
  void theirMinistriesAreThoseOfThePairAndSoIsTheirStatement() {
    read(
        "[China/NNP] and/CC [Russia/NNP] called/VBD for/IN [talks/NNS] ./. [Their/PRP$ foreign/JJ"
            + " ministries/NNS] spoke/VBD in/IN [a/DT joint/JJ statement/NN] ./.",
        "[The/DT statement/NN] said/VBD [both/DT countries/NNS] agreed/VBD ./.");
    String both = "Chinese Ministry of Foreign Affairs + Russian Ministry of Foreign Affairs";
    assertEquals(both, who("Their foreign ministries"));
    assertEquals(both, who("The statement"));
    assertEquals("China + Russia", who("both countries"));
  }

  @Test
  void nobodyIsGuessedFromAnOfficeWithoutDateOrName() {
    String text = "[The/DT U.S./NNP president/NN] spoke/VBD ./.";
    read(text);
    assertEquals("U.S. president", who("The U.S. president"));
    assertEquals(Basis.DESCRIPTION, mention("The U.S. president").basis());
    read(Optional.of(LocalDate.of(2016, 5, 25)), text);
    assertEquals("Barack Obama", who("The U.S. president"));
    assertEquals(Basis.OFFICE, mention("The U.S. president").basis());
  }

  @Test
  void anOfficeTakesUpItsHolderWhomTheArticleNames() {
    read(
        "[President/NNP Barack/NNP Obama/NNP] landed/VBD ./. [The/DT U.S./NNP president/NN]"
            + " waved/VBD ./. [A/DT former/JJ U.S./NNP president/NN] waved/VBD ,/, too/RB ./.");
    assertEquals("Barack Obama", who("The U.S. president"));
    assertEquals("former U.S. president", who("A former U.S. president"));
  }

  @Test
  void aPronounPrefersTheOneWhoSpokeToOneInAQuotation() {
    read(
        "``/`` [Peter/NNP Holm/NNP] lied/VBD ,/, ''/'' said/VBD [Paul/NNP Brandt/NNP] ./."
            + " [He/PRP] left/VBD ./.");
    assertEquals("Paul Brandt", who("He"));
  }

  @Test
  void aPronounAgreesInGender() {
    read(
        "[Emma/NNP Brandt/NNP] met/VBD [Peter/NNP Holm/NNP] ./. [He/PRP] smiled/VBD ./."
            + " [She/PRP] did/VBD not/RB ./.");
    assertEquals("Peter Holm", who("He"));
    assertEquals("Emma Brandt", who("She"));
  }

  @Test
  void itThatMeansNobodyIsNoMention() {
    read("[Iran/NNP] waited/VBD ./. [It/PRP] is/VBZ clear/JJ that/IN [nothing/NN] moves/VBZ ./.");
    assertTrue(mentions("It").isEmpty());
  }

  @Test
  void aStateInsideAnotherNameIsNotMeant() {
    read(
        "[The/DT Hanover/NNP Tribune/NNP] wrote/VBD of/IN [the/DT South/NNP China/NNP Sea/NNP]"
            + " and/CC [the/DT U.S./NNP state/NN] of/IN [Texas/NNP] ./.");
    assertTrue(mentions("China").isEmpty());
    assertTrue(mentions("U.S.").isEmpty());
    assertEquals(Actor.Kind.ORGANIZATION, mention("The Hanover Tribune").actors().get(0).kind());
  }

  @Test
  void theSouthIsAStateOnlyWhereTheArticleNamesIt() {
    read("[The/DT South/NNP] rested/VBD ./.");
    assertTrue(mentions("The South").isEmpty());
    read("[South/NNP Korea/NNP] fired/VBD ./. [The/DT South/NNP] rested/VBD ./.");
    assertEquals("South Korea", who("The South"));
    assertEquals(Basis.METONYM, mention("The South").basis());
  }

  @Test
  void groupsKeepTheirModifiersAndTheirState() {
    read(
        "[American/JJ and/CC South/JJ Korean/JJ defense/NN officials/NNS] spoke/VBD ./."
            + " [Some/DT analysts/NNS] agreed/VBD ./.");
    assertEquals(
        "American defense officials + South Korean defense officials",
        who("American and South Korean defense officials"));
    assertEquals("analysts", who("Some analysts"));
    assertEquals("test/analysts", mention("Some analysts").actors().get(0).key());
  }

  @Test
  void ofSeveralWithOneFamilyNameTheLeaderIsMeant() {
    read(
        Optional.of(LocalDate.of(2016, 7, 11)),
        "[North/NNP Korean/NNP leader/NN Kim/NNP Jong-un/NNP] waved/VBD ./. [Kim/NNP Dong-chul/NNP]"
            + " ,/, [an/DT American/JJ citizen/NN] ,/, was/VBD held/VBN ./. [Mr./NNP Kim/NNP]"
            + " smiled/VBD ./.");
    assertEquals("Kim Jong Un", who("Mr. Kim"));
  }

  @Test
  void aPlaceIsNoPersonThoughAVerbFollows() {
    read(
        "[Talks/NNS] in/IN [Port/NNP Orford/NNP] failed/VBD ./. [Port/NNP Orford/NNP] was/VBD"
            + " quiet/JJ ./.");
    assertTrue(mentions("Port Orford").isEmpty());
  }

  @Test
  void aDatelineIsNobody() {
    read("BEIJING/NNP --/: [Japan/NNP] agreed/VBD ./.");
    assertTrue(mentions("BEIJING").isEmpty());
    assertEquals("Japan", who("Japan"));
  }

  @Test
  void aNameInAPlaceIsNoPersonThoughANounForOneFollows() {
    read(
        "In/IN [Port/NNP Orford/NNP] ,/, [the/DT U.S./NNP ambassador/NN] to/TO [the/DT United/NNP"
            + " Nations/NNPS] ,/, [Nikki/NNP Haley/NNP] ,/, spoke/VBD ./.");
    assertTrue(mentions("Port Orford").isEmpty());
    assertEquals("Nikki Haley", who("the U.S. ambassador to the United Nations"));
  }

  @Test
  void aNameBesideAnIndefiniteNounTells() {
    read(
        "[South/NNP Korea/NNP 's/POS] [foreign/JJ ministry/NN] agreed/VBD ./. [A/DT ministry/NN"
            + " spokesman/NN] ,/, [Peter/NNP Holm/NNP] ,/, told/VBD [reporters/NNS] so/RB ./.");
    assertEquals("Peter Holm", who("A ministry spokesman"));
    assertEquals(Basis.NAME, mention("A ministry spokesman").basis());
  }

  @Test
  void aFamilyNameOfTheAuthorityIsAShortName() {
    read(Optional.of(LocalDate.of(2016, 5, 25)), "[President/NNP Obama/NNP] spoke/VBD ./.");
    assertEquals("Barack Obama", who("President Obama"));
    assertEquals(Basis.SHORT_NAME, mention("President Obama").basis());
  }

  @Test
  void aBodyThatAPronounOwnsIsAsSureAsThePronoun() {
    read("[China/NNP] agreed/VBD ./. [Its/PRP$ foreign/JJ ministry/NN] said/VBD so/RB ./.");
    assertEquals("Chinese Ministry of Foreign Affairs", who("Its foreign ministry"));
    assertEquals(Basis.NOUN, mention("Its foreign ministry").basis());
  }

  @Test
  void twoSpellingsInTheAuthorityAreOnePerson() {
    read("[Kim/NNP Jong/NNP Un/NNP] waved/VBD ./. [She/PRP] waved/VBD back/RB ./.");
    assertEquals("kim-jong-un", mention("Kim Jong Un").actors().get(0).key());
    assertTrue(mentions("She").isEmpty(), "a known man is no she");
  }

  @Test
  void subjectAndObjectOfAClauseAreTwo() {
    read(
        "[Peter/NNP Holm/NNP] met/VBD [Paul/NNP Brandt/NNP] ./. [Holm/NNP] thanked/VBD [him/PRP]"
            + " ./. [Holm/NNP] hurt/VBD [himself/PRP] ./.");
    assertEquals("Paul Brandt", who("him"));
    assertEquals("Peter Holm", who("himself"));
  }

  @Test
  void whoeverSpeaksDoesNotSayHeOfHimself() {
    read(
        "[Peter/NNP Holm/NNP] met/VBD [Paul/NNP Brandt/NNP] ./. ``/`` [He/PRP] is/VBZ late/JJ ,/,"
            + " ''/'' [Holm/NNP] said/VBD ./.");
    assertEquals("Paul Brandt", who("He"));
  }

  @Test
  void whoSpeaksIsNotWhomTheWordsName() {
    read(
        "[Peter/NNP Holm/NNP] stayed/VBD ./. [He/PRP] slept/VBD ./. ``/`` [Paul/NNP Brandt/NNP]"
            + " lies/VBZ ,/, ''/'' [he/PRP] said/VBD ./.");
    assertEquals("Peter Holm", who("he"));
  }

  @Test
  void somebodyUnnamedIsNotTakenForWhomTheSentenceIsAbout() {
    read(
        "[Emma/NNP Brandt/NNP] fears/VBZ [an/DT adversary/NN] ,/, [she/PRP] said/VBD ./."
            + " [Brandt/NNP] was/VBD [a/DT diplomat/NN] ./. [She/PRP] retired/VBD ./.");
    assertEquals("Emma Brandt", who("she"));
    assertEquals("Emma Brandt", who("She"));
    assertTrue(mentions("a diplomat").isEmpty(), "what somebody is said to be is no mention");
  }

  @Test
  void aThingThatTheSentenceIsAboutIsIt() {
    read(
        "[Iran/NNP] tested/VBD [a/DT rocket/NN] ./. [The/DT rocket/NN] flew/VBD far/RB ./. [It/PRP]"
            + " fell/VBD ./. [It/PRP] said/VBD so/RB ./.");
    assertEquals(1, mentions("It").size());
    assertEquals("Iran", who("It"));
  }

  @Test
  void ofTwoOfAFamilyWhomTheArticleIsAboutIsMeant() {
    read(
        "[Peter/NNP Holm/NNP] flew/VBD home/RB ./. [He/PRP] slept/VBD ./. [Emma/NNP Holm/NNP] ,/,"
            + " [his/PRP$ wife/NN] ,/, slept/VBD ./. [Holm/NNP] dreamt/VBD ./.");
    assertEquals("Peter Holm", who("Holm"));
  }

  @Test
  void everyMentionStandsInTheText() {
    read("[The/DT European/NNP Union/NNP 's/POS] [leaders/NNS] met/VBD ./.");
    assertEquals("European Union", who("The European Union"));
    assertEquals("European Union\u2019s leaders", who("The European Union's leaders"));
  }
}
