package org.communique.server.page;

import java.util.List;

/**
 * Which part of a long list is shown.
 *
 * @param page from 1
 * @param total number of entries
 * @param before address of the page before; empty on the first
 * @param after address of the next page; empty on the last
 */
public record Paging(int page, int pages, int size, int total, String before, String after) {

  static Paging of(Ask ask, int total, int size) {
    int pages = Math.max(1, (total + size - 1) / size);
    return at(ask, ask.number("page", pages), total, size);
  }

  static Paging at(Ask ask, int page, int total, int size) {
    int pages = Math.max(1, (total + size - 1) / size);
    return new Paging(
        page,
        pages,
        size,
        total,
        page > 1 ? ask.with("page", page == 2 ? "" : String.valueOf(page - 1)) : "",
        page < pages ? ask.with("page", String.valueOf(page + 1)) : "");
  }

  /** The entries of this page. */
  <T> List<T> of(List<T> all) {
    int from = Math.min((page - 1) * size, all.size());
    return all.subList(from, Math.min(from + size, all.size()));
  }

  public int first() {
    return total == 0 ? 0 : (page - 1) * size + 1;
  }

  public int last() {
    return Math.min(page * size, total);
  }
}
