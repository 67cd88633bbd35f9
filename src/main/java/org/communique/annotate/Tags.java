package org.communique.annotate;

import java.util.List;
import org.communique.lexicon.Cues;
import org.communique.lexicon.FunctionWords;

/** Mends what the tagger often gets wrong in news, where grammar leaves no doubt. */
final class Tags {
  private Tags() {}

  /** Corrects {@code tags} in place. */
  static void mend(String[] forms, String[] tags, Cues cues, FunctionWords english) {
    boolean finite = finite(tags);
    for (int i = 1; i < tags.length; i++) {
      String before = tags[i - 1];
      String after = at(tags, i + 1);
      boolean subject = before.startsWith("NN") || before.equals("CD");
      if (tags[i].equals("NNS") && subject && known(forms[i], cues)) {
        // "Iran needs to do more"; "Seoul urges calm", a sentence with no other verb.
        boolean infinitive = after.equals("TO") && at(tags, i + 2).equals("VB");
        boolean name = before.startsWith("NNP");
        tags[i] = name && infinitive || !finite && (name || after.equals("IN")) ? "VBZ" : tags[i];
        finite = finite || tags[i].equals("VBZ");
        // "Article 2 affirms: "No state shall …""
        boolean quotes = after.equals(":") && at(tags, i + 2).equals("``");
        tags[i] = quotes ? "VBZ" : tags[i];
      } else if (tags[i].equals("VBN") && cues.reports(forms[i]) && endsWithReport(tags, i)) {
        // "The talks have failed, his ministry announced Friday."
        tags[i] = "VBD";
      } else if (tags[i].equals("RB") && before.equals(",") && capital(forms[i]) && past(after)) {
        // "In Lima, Early described it."
        tags[i] = "NNP";
      } else if (tags[i].equals("RB") && before.equals("NNP") && capital(forms[i])) {
        // "Anna Overgood, who": a surname that looks like an adverb.
        tags[i] = "NNP";
      } else if (tags[i].equals("NN") && before.equals("CC") && cues.reports(forms[i])) {
        // "oppose the plan and call on others to leave it"
        boolean takes = after.equals("IN") && contains(tags, i, "VBP");
        tags[i] = takes ? "VBP" : tags[i];
      } else if (tags[i].equals("NN") && before.equals("TO")) {
        // "to tone down their words"
        boolean object = after.equals("DT") || after.equals("PRP$");
        boolean particle = after.equals("IN") || after.equals("RP");
        boolean then = at(tags, i + 2).equals("DT") || at(tags, i + 2).equals("PRP$");
        tags[i] =
            object || particle && then && english.particles().contains(forms[i + 1])
                ? "VB"
                : tags[i];
      } else if (tags[i].equals("NN") && before.startsWith("NNP") && thatBefore(forms, i)) {
        // "demanded that Turkey force the fighters out"
        tags[i] = after.equals("DT") || after.equals("PRP$") ? "VB" : tags[i];
      }
    }
  }

  /** Whether a comma and a noun phrase come before, and nothing but a day follows. */
  private static boolean endsWithReport(String[] tags, int verb) {
    int next = at(tags, verb + 1).equals("NNP") ? verb + 2 : verb + 1;
    boolean last = at(tags, next).equals(".") && next >= tags.length - 2;
    if (!last || !tags[verb - 1].startsWith("NN")) {
      return false;
    }
    for (int i = verb - 1; i > Math.max(0, verb - 6); i--) {
      if (tags[i].equals(",") || tags[i].equals("''")) {
        return true;
      }
      if (!tags[i].startsWith("NN") && !List.of("DT", "PRP$", "JJ", "POS").contains(tags[i])) {
        return false;
      }
    }
    return false;
  }

  private static boolean past(String tag) {
    return tag.equals("VBD") || tag.equals("VBZ");
  }

  private static boolean capital(String form) {
    return Character.isUpperCase(form.charAt(0));
  }

  private static boolean thatBefore(String[] forms, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (forms[k].equals("that")) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(String[] tags, int end, String tag) {
    for (int i = 0; i < end; i++) {
      if (tags[i].equals(tag)) {
        return true;
      }
    }
    return false;
  }

  private static boolean known(String form, Cues cues) {
    return cues.reports(form) || !cues.modal(form).isEmpty();
  }

  private static boolean finite(String[] tags) {
    for (String tag : tags) {
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return true;
      }
    }
    return false;
  }

  private static String at(String[] tags, int i) {
    return i < tags.length ? tags[i] : "";
  }
}
