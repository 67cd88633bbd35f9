package org.communique.lexicon;

/** Which pronouns take up a person. */
public enum Gender {
  FEMALE,
  MALE
}
