package org.communique.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened, is under way or is planned.
 *
 * @param type local name of its type in {@code ontology/event-types.ttl}
 * @param trigger the words that name it most clearly
 * @param mentions further words for the same occasion
 * @param participants who took part, the acting side first
 * @param date when, where the text and the article's date settle it
 * @param place where, where named
 * @param status whether it came about
 * @param sentence the sentence of the trigger
 */
public record Event(
    String type,
    Span trigger,
    List<Span> mentions,
    List<Participant> participants,
    Optional<When> date,
    Optional<Where> place,
    Status status,
    Span sentence) {
  public Event {
    mentions = List.copyOf(mentions);
    participants = List.copyOf(participants);
  }

  public enum Status {
    ACTUAL,
    PLANNED,
    DENIED,
    CALLED_OFF
  }

  public enum Role {
    AGENT,
    RECIPIENT,
    /** Takes part, neither side more than the other. */
    PARTICIPANT
  }

  public record Participant(Role role, Mention mention) {}

  /**
   * A date.
   *
   * @param iso a year, month or day as ISO 8601 writes it: {@code 2016}, {@code 2016-07}, {@code
   *     2016-07-09}
   * @param span the words that tell it
   */
  public record When(String iso, Span span) {}

  /**
   * A place.
   *
   * @param key slug of the place's name
   * @param label its name
   * @param country key of the state that it lies in, where known
   * @param span the words that tell it
   */
  public record Where(String key, String label, Optional<String> country, Span span) {
    public Where(String key, String label, Span span) {
      this(key, label, Optional.empty(), span);
    }
  }
}
