package org.communique.identity;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** The article that tells a fact, and its day where known. */
record Story(Node article, Optional<LocalDate> published) {}
