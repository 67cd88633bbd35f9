package org.communique.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.tokenize.TokenizerME;
import org.communique.model.Quotation;
import org.communique.model.Span;

/** Token boundaries: the model's, split further at quotation marks, brackets and dashes. */
final class Tokens {
  private static final String APART = "()[]{}\u2013\u2014\u2026";

  private Tokens() {}

  /**
   * @param words the sentence, normalised
   * @param offset where it begins in the article
   * @return spans into the article
   */
  static List<Span> of(TokenizerME model, String words, int offset, List<Quotation> quotations) {
    Set<Integer> cuts = new TreeSet<>();
    for (Quotation q : quotations) {
      cuts.addAll(List.of(q.outer().begin(), q.inner().begin(), q.inner().end(), q.outer().end()));
    }
    for (int i = 0; i < words.length(); i++) {
      boolean betweenDigits =
          i > 0
              && i + 1 < words.length()
              && Character.isDigit(words.charAt(i - 1))
              && Character.isDigit(words.charAt(i + 1));
      if (APART.indexOf(words.charAt(i)) >= 0 && !betweenDigits || words.charAt(i) == '"') {
        cuts.add(offset + i);
        cuts.add(offset + i + 1);
      }
    }
    List<Span> found = new ArrayList<>();
    for (opennlp.tools.util.Span t : model.tokenizePos(words)) {
      int begin = offset + t.getStart();
      int end = offset + t.getEnd();
      if (words.charAt(t.getStart()) == '\'' && t.length() > 3) {
        // An inner opening mark, not a clitic: those have two letters at most.
        cuts.add(begin + 1);
      }
      for (int cut : cuts) {
        if (begin < cut && cut < end) {
          found.add(new Span(begin, cut));
          begin = cut;
        }
      }
      found.add(new Span(begin, end));
    }
    return found;
  }

  /** The forms as the Penn Treebank, on which the tagger was trained, writes them. */
  static String[] asPennWrites(String[] forms, List<Span> places, List<Quotation> quotations) {
    String[] penn = forms.clone();
    for (int i = 0; i < penn.length; i++) {
      Span place = places.get(i);
      penn[i] =
          switch (penn[i]) {
            case "(", "[", "{" -> "-LRB-";
            case ")", "]", "}" -> "-RRB-";
            case "\u2013", "\u2014" -> "--";
            case "\u2026" -> "...";
            case "\"", "'" -> mark(penn[i], place, quotations);
            default -> dotted(penn[i]);
          };
    }
    return penn;
  }

  /** "US" as "U.S.": without dots the tagger takes it for the pronoun. */
  private static String dotted(String form) {
    boolean twoCapitals =
        form.length() == 2
            && Character.isUpperCase(form.charAt(0))
            && Character.isUpperCase(form.charAt(1));
    return twoCapitals ? form.charAt(0) + "." + form.charAt(1) + "." : form;
  }

  private static String mark(String form, Span place, List<Quotation> quotations) {
    for (Quotation q : quotations) {
      if (q.outer().begin() == place.begin()) {
        return "``";
      }
      if (q.inner().end() == place.begin()) {
        return "''";
      }
    }
    return form.equals("'") ? form : "''";
  }
}
