package org.communique.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article as it was handed in.
 *
 * @param id what identifies it: the id of a JSON line, or the name of a text file with its ending
 * @param title the title given beside the text, if any (a headline inside the text is a {@link
 *     Block.Kind#HEADLINE})
 * @param published the day it was published, where known
 * @param publisher who published it, where known
 * @param url where it was published, where known
 * @param text the text that all offsets count into: byte order mark removed, line ends kept
 */
public record Article(
    String id,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> publisher,
    Optional<String> url,
    String text) {}
