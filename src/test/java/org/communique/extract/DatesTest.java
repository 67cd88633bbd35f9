package org.communique.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.lexicon.EventTypes;
import org.communique.lexicon.EventWords;
import org.communique.lexicon.Inflection;
import org.communique.model.Range;
import org.communique.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words of time mean in an article of a Wednesday, 10 June 2020. */
class DatesTest {
  private static final EventWords WORDS = EventTypes.load(Inflection.load()).words();
  private static final Optional<LocalDate> WEDNESDAY = Optional.of(LocalDate.of(2020, 6, 10));

  private static List<TimeWords> times(String sentence) {
    List<Token> tokens = Written.sentence(sentence).tokens();
    return Dates.in(tokens, new Range(0, tokens.size()), WORDS);
  }

  private static String iso(String sentence, Optional<LocalDate> published, Tense tense) {
    List<TimeWords> times = times(sentence);
    assertEquals(1, times.size(), sentence);
    return times.get(0).iso(published, tense).orElse("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "July/NNP 4/CD ,/, 2017/CD | 2017-07-04",
        "4/CD July/NNP 2017/CD | 2017-07-04",
        "Tuesday/NNP ,/, July/NNP 4/CD ,/, 2017/CD | 2017-07-04",
        "March/NNP 2022/CD | 2022-03",
        "in/IN 1995/CD | 1995",
      })
  void whatNamesItsYearNeedsNoArticleDate(String sentence, String iso) {
    assertEquals(iso, iso(sentence, Optional.empty(), Tense.PAST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Feb./NNP 7/CD | 2020-02-07",
        "Jan/NNP ./. 6/CD | 2020-01-06",
        "Sept./NNP 3/CD | 2019-09-03",
        "on/IN Wednesday/NNP | 2020-06-10",
        "on/IN Friday/NNP | 2020-06-05",
        "last/JJ Wednesday/NNP | 2020-06-03",
        "next/JJ Wednesday/NNP | 2020-06-17",
        "yesterday/NN | 2020-06-09",
        "tomorrow/NN | 2020-06-11",
        "three/CD days/NNS ago/RB | 2020-06-07",
        "last/JJ month/NN | 2020-05",
        "next/JJ year/NN | 2021",
        "in/IN October/NNP | 2019-10",
        "last/JJ June/NNP | 2019-06",
      })
  void theArticlesDateSettlesWhatIsPast(String sentence, String iso) {
    assertEquals(iso, iso(sentence, WEDNESDAY, Tense.PAST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on/IN Friday/NNP | 2020-06-12",
        "Feb./NNP 7/CD | 2021-02-07",
        "in/IN October/NNP | 2020-10",
      })
  void whatIsPlannedLiesAhead(String sentence, String iso) {
    assertEquals(iso, iso(sentence, WEDNESDAY, Tense.FUTURE));
  }

  @Test
  void aNounWithoutTenseMeansTheNearestWeekday() {
    assertEquals("2020-06-12", iso("on/IN Friday/NNP", WEDNESDAY, Tense.OPEN));
    assertEquals("2020-06-08", iso("on/IN Monday/NNP", WEDNESDAY, Tense.OPEN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "this/DT week/NN",
        "two/CD weeks/NNS ago/RB",
        "two/CD months/NNS ago/RB",
        "Feb./NNP 30/CD"
      })
  void whatIsNotSettledTellsNoDate(String sentence) {
    assertEquals("-", iso(sentence, WEDNESDAY, Tense.PAST));
  }

  @Test
  void withoutAnArticleDateNothingIsGuessed() {
    assertEquals("-", iso("on/IN Friday/NNP", Optional.empty(), Tense.PAST));
    assertEquals("-", iso("Feb./NNP 7/CD", Optional.empty(), Tense.PAST));
    assertEquals("-", iso("last/JJ month/NN", Optional.empty(), Tense.PAST));
  }

  @Test
  void numbersOfThingsAndModalVerbsAreNoDates() {
    assertEquals(List.of(), times("2000/CD soldiers/NNS may/MD leave/VB"));
    assertEquals(List.of(), times("they/PRP march/VBP on/IN"));
  }

  @Test
  void aSequelCountsFromTheDayBefore() {
    TimeWords later = times("a/DT month/NN later/RB").get(0);
    assertEquals(Optional.empty(), later.iso(WEDNESDAY, Tense.PAST));
    assertEquals(Optional.of("2016-02"), later.after("2016-01-06"));
    assertEquals(Optional.empty(), later.after("2016"));
  }
}
