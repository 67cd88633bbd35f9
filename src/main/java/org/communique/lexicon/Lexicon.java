package org.communique.lexicon;

/**
 * All that {@code ontology/*.ttl} says about words. Immutable, read once, shared by all threads.
 *
 * @param inflection the forms of English words
 * @param furniture the signs of what is no text of the article's
 * @param authority actors known by name, and who held which office when
 * @param roles what titles and common nouns denote
 * @param cues the words that tell us of speech
 * @param attitudes the words that tell us what somebody thinks or wants
 * @param media the nouns that tell by what means something was said
 * @param topics what statements and proposals are about
 * @param eventTypes the words that tell us of events
 * @param acts the words that tell who does what to whom, with their codes
 */
public record Lexicon(
    Inflection inflection,
    Furniture furniture,
    Authority authority,
    Roles roles,
    Cues cues,
    Cues attitudes,
    Media media,
    Topics topics,
    EventTypes eventTypes,
    ActTypes acts) {
  public static Lexicon load() {
    Inflection inflection = Inflection.load();
    return new Lexicon(
        inflection,
        Furniture.load(),
        Authority.load(),
        Roles.load(inflection),
        Cues.load(inflection),
        Cues.ofAttitudes(inflection),
        Media.load(inflection),
        Topics.load(inflection),
        EventTypes.load(inflection),
        ActTypes.load(inflection));
  }
}
