package org.communique.server.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a client would take, by its {@code Accept} header: media ranges and how much it likes each.
 */
public record Accept(List<Range> ranges) {

  /**
   * @param type {@code text/html}, {@code text/*} or {@code *}{@code /*}, in lower case
   * @param quality 0 (not at all) to 1
   */
  public record Range(String type, double quality) {
    /** How exactly the range names a type; negative where it does not fit. */
    private int fit(String offered) {
      if (type.equals(offered)) {
        return 2;
      }
      if (type.equals("*/*")) {
        return 0;
      }
      boolean family = type.endsWith("/*");
      return family && offered.startsWith(type.substring(0, type.length() - 1)) ? 1 : -1;
    }
  }

  public Accept {
    ranges = List.copyOf(ranges);
  }

  /**
   * Reads a header; a client that says nothing takes anything. A part that is none is passed over.
   *
   * @param header empty where there is none
   */
  public static Accept parse(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.split(",")) {
      String[] pieces = part.split(";");
      String type = pieces[0].strip().toLowerCase(Locale.ROOT);
      if (type.indexOf('/') > 0) {
        ranges.add(new Range(type, quality(pieces)));
      }
    }
    return new Accept(ranges.isEmpty() ? List.of(new Range("*/*", 1)) : ranges);
  }

  private static double quality(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String parameter = pieces[i].strip().toLowerCase(Locale.ROOT);
      if (parameter.startsWith("q=")) {
        try {
          return Math.max(0, Math.min(1, Double.parseDouble(parameter.substring(2))));
        } catch (NumberFormatException e) {
          return 0;
        }
      }
    }
    return 1;
  }

  /** How much a type is liked, by the range that names it most exactly; 0 where none does. */
  public double quality(String offered) {
    int best = -1;
    double quality = 0;
    for (Range range : ranges) {
      int fit = range.fit(offered);
      if (fit > best || fit == best && range.quality() > quality) {
        best = fit;
        quality = fit < 0 ? quality : range.quality();
      }
    }
    return quality;
  }

  /** The offer that is liked best, the earlier one of equals; empty where nothing fits. */
  public <T> Optional<T> best(List<T> offers, Function<T, String> type) {
    Optional<T> best = Optional.empty();
    double quality = 0;
    for (T offer : offers) {
      double q = quality(type.apply(offer));
      if (q > quality) {
        quality = q;
        best = Optional.of(offer);
      }
    }
    return best;
  }
}
