package org.communique.lexicon;

import java.util.Set;
import org.apache.jena.rdf.model.Resource;

/**
 * Words by which a clause tells what is so, or only what is supposed, in small letters.
 *
 * @param refusing modal verbs that refuse with "not": "cannot accept"
 * @param intending modal verbs by which somebody says what they do: "will accept"
 * @param supposing what a clause follows that is only supposed: if, whether
 * @param anybody heads of phrases for a whole class of people: "those who accept"
 * @param doneBy prepositions before a gerund that is told as done: "by rejecting it"
 */
public record Factuality(
    Set<String> refusing,
    Set<String> intending,
    Set<String> supposing,
    Set<String> anybody,
    Set<String> doneBy) {

  static Factuality of(Resource english) {
    return new Factuality(
        FunctionWords.words(english, "refusing"),
        FunctionWords.words(english, "intending"),
        FunctionWords.words(english, "supposing"),
        FunctionWords.words(english, "anybody"),
        FunctionWords.words(english, "doneBy"));
  }
}
