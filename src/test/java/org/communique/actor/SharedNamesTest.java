package org.communique.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.communique.model.Actor;
import org.junit.jupiter.api.Test;

/** Whom a name means that several have, or that papers write in several ways. */
class SharedNamesTest extends CastTests {
  @Test
  void aFamilyNameThatOthersHaveIsNobodysWithoutAnOfficeOfThatTime() {
    read("[Bush/NNP] said/VBD so/RB ./.");
    assertFalse(known("Bush"));
    read("[President/NNP Bush/NNP] said/VBD so/RB ./.");
    assertFalse(known("President Bush"));
    read(day("2018-05-26"), "[Bush/NNP] said/VBD so/RB ./.");
    assertFalse(known("Bush"));
    read(day("2006-05-26"), "[Bush/NNP] said/VBD so/RB ./.");
    assertEquals("George W. Bush", who("Bush"));
    read(day("2006-05-26"), "[President/NNP Bush/NNP] said/VBD so/RB ./.");
    assertEquals("George W. Bush", who("President Bush"));
  }

  @Test
  void aFormerHolderIsFoundByHisOfficeWhereNobodyElseHadIt() {
    read(day("2014-05-26"), "[Former/JJ President/NNP Carter/NNP] said/VBD so/RB ./.");
    assertEquals("Jimmy Carter", who("Former President Carter"));
    read(day("2014-05-26"), "[Former/JJ President/NNP Bush/NNP] said/VBD so/RB ./.");
    assertFalse(known("Former President Bush"));
  }

  @Test
  void aNameThatNobodyElseHasNeedsNoDate() {
    read("[Obama/NNP] said/VBD so/RB ./.");
    assertEquals("Barack Obama", who("Obama"));
  }

  @Test
  void whoSpeaksForSomebodyIsAPersonOfTheirs() {
    read(
        "[South/JJ Korean/JJ President/NNP Moon/NNP Jae-in/NNP] left/VBD ./. [Moon/NNP] 's/POS"
            + " [spokesman/NN] said/VBD so/RB ./. [A/DT spokeswoman/NN] for/IN [Moon/NNP]"
            + " agreed/VBD ./.");
    Actor spokesman = mention("Moon's spokesman").actors().get(0);
    assertEquals(Actor.Kind.PERSON, spokesman.kind());
    assertEquals("Moon Jae-in\u2019s spokesman", spokesman.label());
    assertEquals(Optional.of("moon-jae-in"), spokesman.partOf());
    Actor spokeswoman = mention("A spokeswoman for Moon").actors().get(0);
    assertEquals(Optional.of("moon-jae-in"), spokeswoman.partOf());
  }

  @Test
  void aPossessorOfAPersonIsAPersonWhereItsNameIsKnown() {
    read(day("2018-05-26"), "[Moon/NNP] 's/POS [spokesman/NN] said/VBD so/RB ./.");
    assertEquals("Moon Jae-in", who("Moon"));
    assertEquals(Optional.of("moon-jae-in"), mention("Moon's spokesman").actors().get(0).partOf());
  }

  @Test
  void aTitleMayCarryThenOrExBeforeAHyphen() {
    read(
        day("2013-05-26"),
        "[Then-Secretary/NNP] of/IN [State/NNP Hillary/NNP Clinton/NNP] left/VBD ./."
            + " [Ex-President/NNP Jimmy/NNP Carter/NNP] waved/VBD ./. [The/DT then-president/NN]"
            + " of/IN [the/DT United/NNP States/NNPS] waved/VBD ,/, too/RB ./.");
    assertEquals("Hillary Clinton", who("Then-Secretary of State Hillary Clinton"));
    assertEquals("Jimmy Carter", who("Ex-President Jimmy Carter"));
    assertFalse(known("The then-president of the United States"));
  }

  @Test
  void anArabicArticleBelongsToTheFamilyName() {
    read(day("2018-05-26"), "[El-Sisi/NNP] said/VBD so/RB ./. [Sisi/NNP] agreed/VBD ./.");
    assertEquals("Abdel Fattah el-Sisi", who("El-Sisi"));
    assertEquals("Abdel Fattah el-Sisi", who("Sisi"));
    read(day("2018-05-26"), "[President/NNP Bashar/NNP Al-Asad/NNP] said/VBD so/RB ./.");
    assertEquals("Bashar al-Assad", who("President Bashar Al-Asad"));
  }

  @Test
  void initialsThatPapersUseAreAName() {
    read("[AMLO/NNP] said/VBD so/RB ./.");
    assertEquals("Andres Manuel Lopez Obrador", who("AMLO"));
  }
}
