package org.communique.annotate;

import org.communique.lexicon.Cues;

/** Mends what the tagger often gets wrong in news, where grammar leaves no doubt. */
final class Tags {
  private Tags() {}

  /** Corrects {@code tags} in place. */
  static void mend(String[] forms, String[] tags, Cues cues) {
    for (int i = 1; i < tags.length; i++) {
      boolean verbLike = tags[i].equals("NNS") && tags[i - 1].startsWith("NNP") && known(forms[i], cues);
      boolean infinitive = at(tags, i + 1).equals("TO") && at(tags, i + 2).equals("VB");
      if (verbLike && (infinitive || !finite(tags))) {
        // "Iran needs to do more"; "Seoul urges calm", a headline with no other verb.
        tags[i] = "VBZ";
      }
    }
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
