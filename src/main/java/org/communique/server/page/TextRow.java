package org.communique.server.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of an article and the notes on what begins in it.
 *
 * @param kind of its block: {@code paragraph}, {@code headline}, {@code furniture} ...
 * @param opens whether the line before is of another kind
 * @param wanted name of the mark that was asked for, if it begins here; else empty
 */
public record TextRow(
    String kind, boolean opens, List<Piece> pieces, List<Note> notes, String wanted) {
  static List<TextRow> of(List<TextLine> lines, List<Note> notes, String wanted) {
    List<Mark> marks = notes.stream().flatMap(n -> n.marks(wanted)).toList();
    List<TextRow> rows = new ArrayList<>();
    String before = "";
    for (TextLine line : lines) {
      List<Note> here =
          notes.stream().filter(n -> n.begin() >= line.begin() && n.begin() <= line.end()).toList();
      rows.add(
          new TextRow(
              line.kind(),
              !line.kind().equals(before),
              Piece.cut(line.text(), line.begin(), marks),
              here,
              here.stream().anyMatch(n -> n.id().equals(wanted)) ? wanted : ""));
      before = line.kind();
    }
    return rows;
  }
}
