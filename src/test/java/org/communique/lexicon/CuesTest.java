package org.communique.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.communique.lexicon.Frame.Effect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CuesTest {
  private static final List<String> FILES = List.of("reporting-verbs.ttl", "reporting-nouns.ttl");
  private static final Cues CUES = Cues.load(Inflection.load());

  static Stream<Resource> entries() {
    return FILES.stream().map(Entries::read).flatMap(CuesTest::entriesOf);
  }

  private static Stream<Resource> entriesOf(Entries file) {
    return Stream.of("Verb", "Noun").flatMap(c -> file.ofType(Entries.LEX + c).stream());
  }

  @ParameterizedTest
  @MethodSource("entries")
  void anEntryHasAnExampleThatExpectsSomething(Resource entry) {
    List<Resource> examples = Entries.resources(entry, Entries.lex("example"));
    assertFalse(examples.isEmpty(), () -> entry + " has no example");
    for (Resource example : examples) {
      assertTrue(Entries.string(example, Entries.lex("text")).isPresent(), entry::toString);
      assertTrue(
          example.hasProperty(Entries.lex("yields"))
              || example.hasProperty(Entries.lex("yieldsNo")),
          entry::toString);
    }
  }

  @ParameterizedTest
  @MethodSource("entries")
  void anEntryHasAFrameAnActAndWhatItsFramesNeed(Resource entry) {
    boolean proposes = entry.hasProperty(Entries.lex("proposes"));
    boolean responds = entry.hasProperty(Entries.lex("responds"));
    assertTrue(proposes || responds || entry.hasProperty(Entries.lex("states")), entry::toString);
    assertTrue(Entries.resource(entry, Entries.lex("act")).isPresent(), entry::toString);
    assertEquals(proposes, entry.hasProperty(Entries.lex("kind")), () -> entry + " kind");
    assertEquals(responds, entry.hasProperty(Entries.lex("stance")), () -> entry + " stance");
  }

  @Test
  void noLemmaHasTwoEntriesUnlessOneIsForQuotationsOrEvidenceOnly() {
    Set<String> seen = new HashSet<>();
    entries()
        .map(
            e ->
                e.getProperty(org.apache.jena.vocabulary.RDF.type).getResource().getLocalName()
                    + Entries.strings(e, Entries.lex("lemma"))
                    + Entries.strings(e, Entries.lex("quotedOnly"))
                    + Entries.strings(e, Entries.lex("ofEvidence")))
        .forEach(key -> assertTrue(seen.add(key), () -> key + " has two entries"));
  }

  @ParameterizedTest
  @CsvSource({
    "said, say",
    "signalled, signal",
    "signaled, signal",
    "e-mailed, email",
    "besought, beseech",
    "told, tell",
    "denies, deny",
    "vowing, vow",
    "criticized, criticise",
    "urged, urge",
    "WARNED, warn",
    "agreed, agree",
    "written, write"
  })
  void aFormFindsItsEntry(String form, String entry) {
    assertTrue(
        CUES.verb(form).stream().anyMatch(c -> c.id().equals(entry)), () -> form + " not found");
  }

  @Test
  void aVerbWithAParticleIsFoundByItsVerb() {
    Cue cue = CUES.verb("ruled").stream().filter(c -> c.id().equals("rule-out")).findFirst().get();
    assertEquals("out", cue.particle().orElseThrow());
    assertTrue(cue.makes(Effect.RESPONDS));
  }

  @Test
  void aWordThatTellsOfNoSpeechIsNoCue() {
    assertTrue(CUES.verb("walked").isEmpty());
    assertTrue(CUES.noun("walks").isEmpty());
  }
}
