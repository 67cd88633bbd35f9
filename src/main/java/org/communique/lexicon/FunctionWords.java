package org.communique.lexicon;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.rdf.model.Resource;

/**
 * The closed classes of English words by which a sentence is taken apart, in small letters.
 *
 * @param be forms of "be"
 * @param have forms of "have"
 * @param doing forms of "do" before another verb
 * @param get forms of "get", which makes a passive too
 * @param negations what negates a verb: not, never
 * @param negatives these and the words that negate what they stand with: no, neither
 * @param adding what after a negation adds something to what is so: "not only"
 * @param ending what after "no" negates a verb: "no longer"
 * @param subordinators what a clause follows: because, after
 * @param complementisers what a clause follows that tells what is said: that, whether
 * @param particles adverbs that go with a verb: back, away
 * @param places prepositions before a place
 * @param joiningNouns prepositions that hang one noun on another
 * @param terms prepositions before the plan by whose terms something would be: under
 * @param nominatives pronouns that are subjects: he, they
 * @param floating what counts a subject from behind it: "have both warned"
 * @param estimates what before a number is no preposition: "about half of them"
 * @param postpositions what stands after what it goes with: "ten months ago"
 * @param elsewhere words that open the telling of another occasion
 * @param possibilities modal verbs of what merely may be
 * @param firstPerson pronouns for who speaks: i, our
 * @param genitives prepositions that make a gerund or noun a part of what stands before: of, from
 * @param factuality words that tell what is so from what is supposed
 */
public record FunctionWords(
    Set<String> be,
    Set<String> have,
    Set<String> doing,
    Set<String> get,
    Set<String> negations,
    Set<String> negatives,
    Set<String> adding,
    Set<String> ending,
    Set<String> subordinators,
    Set<String> complementisers,
    Set<String> particles,
    Set<String> places,
    Set<String> joiningNouns,
    Set<String> terms,
    Set<String> nominatives,
    Set<String> floating,
    Set<String> estimates,
    Set<String> postpositions,
    Set<String> elsewhere,
    Set<String> possibilities,
    Set<String> firstPerson,
    Set<String> genitives,
    Factuality factuality) {

  static FunctionWords of(Resource english) {
    return new FunctionWords(
        words(english, "be"),
        words(english, "have"),
        words(english, "do"),
        words(english, "get"),
        words(english, "negation"),
        words(english, "negation", "negativeWord"),
        words(english, "adding"),
        words(english, "ending"),
        words(english, "subordinator"),
        words(english, "complementiser"),
        words(english, "verbParticle"),
        words(english, "placePreposition"),
        words(english, "nounPreposition"),
        words(english, "underTerms"),
        words(english, "nominative"),
        words(english, "floating"),
        words(english, "estimate"),
        words(english, "postposition"),
        words(english, "elsewhere"),
        words(english, "possibility"),
        words(english, "firstPerson"),
        words(english, "genitive"),
        Factuality.of(english));
  }

  static Set<String> words(Resource english, String... properties) {
    Set<String> words = new HashSet<>();
    for (String property : properties) {
      words.addAll(Entries.strings(english, Entries.lex(property)));
    }
    return Set.copyOf(words);
  }

  /** Whether a word is a form of be, have or do, which help another verb. */
  public boolean helps(String word) {
    return be.contains(word) || have.contains(word) || doing.contains(word);
  }
}
