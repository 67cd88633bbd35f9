package org.communique.lexicon;

import java.util.Optional;

/**
 * What the holder of an office is called.
 *
 * @param form as the authority file writes it, in lower case: {@code foreign minister}
 * @param office key of the office: {@code foreign-minister}
 * @param of key of the one state or organization that uses the title, where it is not for all
 * @param gender of the holder, where the title tells: {@code king}, {@code spokeswoman}
 */
public record Title(String form, String office, Optional<String> of, Optional<Gender> gender) {}
