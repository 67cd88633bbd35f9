package org.communique.server.page;

import java.util.List;
import org.communique.rdf.QueryFile;

/** What people may ask. */
public record QuestionsPage(List<QueryFile> questions) {}
