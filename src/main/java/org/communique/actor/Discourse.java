package org.communique.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.communique.model.Actor;

/** Who was mentioned so far, and who of them is likeliest to be meant again. */
final class Discourse {
  /** How many sentences back a pronoun or noun may reach. */
  private static final int REACH = 5;

  /** What it costs a person that nobody names: "a former adviser". */
  private static final double UNNAMED = 2;

  private final List<Occurrence> past = new ArrayList<>();

  void add(Occurrence occurrence) {
    past.add(occurrence);
  }

  List<Occurrence> past() {
    return past;
  }

  /**
   * The likeliest antecedent: near, a subject, outside quotation marks where the place is outside.
   *
   * @param sentence number of the sentence of the word that looks for one
   * @param quoted whether that word stands in quotation marks
   */
  Optional<Occurrence> likeliest(int sentence, boolean quoted, Predicate<Occurrence> fits) {
    Occurrence best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (int i = past.size() - 1; i >= 0; i--) {
      Occurrence o = past.get(i);
      int distance = sentence - o.sentence();
      if (distance > REACH) {
        break;
      }
      if (distance < 0 || o.predicate() || !fits.test(o)) {
        continue;
      }
      boolean about = o.main() || o.subject() && distance == 0;
      double score = -3.0 * distance + (about ? 2.5 : o.subject() ? 1.5 : 0);
      score -= (o.owner() ? 1.5 : 0) + (o.quoted() && !quoted ? 4 : 0);
      score -= o.one() && o.is(Actor.Kind.PERSON) && o.unnamed() ? UNNAMED : 0;
      // Of two alike in one sentence the first is what it is about.
      boolean first = distance > 0 && score == bestScore && best.sentence() == o.sentence();
      if (score > bestScore || first && o.main()) {
        bestScore = score;
        best = o;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The last that fits, however far back. */
  Optional<Occurrence> last(Predicate<Occurrence> fits) {
    for (int i = past.size() - 1; i >= 0; i--) {
      if (fits.test(past.get(i))) {
        return Optional.of(past.get(i));
      }
    }
    return Optional.empty();
  }

  /** The occurrences of a sentence, by its number. */
  List<Occurrence> of(int sentence) {
    return past.stream().filter(o -> o.sentence() == sentence).toList();
  }

  /**
   * The last two of a kind that the article names together: joined by "and" as the subject of a
   * sentence, or the only two of a sentence.
   *
   * @param reach how many sentences back
   * @param kind which actors of an occurrence count
   */
  List<Actor> pair(int sentence, int reach, Function<Occurrence, List<Actor>> kind) {
    for (int s = sentence; s >= Math.max(0, sentence - reach); s--) {
      Map<String, Actor> all = new LinkedHashMap<>();
      List<Actor> joined = List.of();
      for (Occurrence o : of(s)) {
        List<Actor> actors = kind.apply(o);
        actors.forEach(a -> all.put(a.key(), a));
        if (o.subject() && actors.stream().map(Actor::key).distinct().count() == 2) {
          joined = actors;
        }
      }
      if (!joined.isEmpty()) {
        return joined;
      }
      if (all.size() == 2) {
        return List.copyOf(all.values());
      }
    }
    return List.of();
  }
}
