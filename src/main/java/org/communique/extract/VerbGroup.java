package org.communique.extract;

/**
 * A verb with its auxiliaries, as token indices of its paragraph.
 *
 * @param first its first token: an auxiliary, a modal, "to" or the verb
 * @param head its main verb
 * @param form what kind of verb form it is
 * @param passive whether its subject suffers the action
 * @param modal index of its modal verb, or -1
 * @param negated whether "not" or "never" stands in it
 */
record VerbGroup(int first, int head, Form form, boolean passive, int modal, boolean negated) {
  enum Form {
    FINITE,
    INFINITIVE,
    GERUND,
    PARTICIPLE
  }

  boolean finite() {
    return form == Form.FINITE;
  }

  int end() {
    return head + 1;
  }
}
