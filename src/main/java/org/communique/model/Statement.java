package org.communique.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody communicated something.
 *
 * @param content what, in reading order: one segment, or more where the reporting clause broke it;
 *     without outer quotation marks where it is direct
 * @param mode whether it stands in quotation marks
 * @param cue the words that say so; empty where a quotation goes on without any
 * @param speakers the words that name the source; empty where nobody is named
 * @param addressees the words that name who was told, where named
 * @param sentence the sentence or sentences that hold cue and content
 * @param setting how, when and on what
 */
public record Statement(
    List<Span> content,
    Mode mode,
    Optional<Cue> cue,
    List<Mention> speakers,
    List<Mention> addressees,
    Span sentence,
    Setting setting) {
  public Statement(
      List<Span> content,
      Mode mode,
      Optional<Cue> cue,
      List<Mention> speakers,
      List<Mention> addressees,
      Span sentence) {
    this(content, mode, cue, speakers, addressees, sentence, Setting.NONE);
  }

  public Statement {
    content = List.copyOf(content);
    speakers = List.copyOf(speakers);
    addressees = List.copyOf(addressees);
  }

  public Statement in(Setting setting) {
    return new Statement(content, mode, cue, speakers, addressees, sentence, setting);
  }

  public enum Mode {
    DIRECT,
    INDIRECT,
    MIXED
  }
}
