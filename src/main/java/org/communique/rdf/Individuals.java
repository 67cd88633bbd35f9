package org.communique.rdf;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.communique.model.Actor;
import org.communique.model.Block;
import org.communique.model.Event;
import org.communique.model.Mention;
import org.communique.model.Response;
import org.communique.model.Statement;

/** The individuals of the ontology that stand for the model's constants. */
final class Individuals {
  private Individuals() {}

  static Node of(Actor.Kind kind) {
    return named(kind);
  }

  static Node of(Block.Kind kind) {
    return named(kind);
  }

  static Node of(Statement.Mode mode) {
    return named(mode);
  }

  static Node of(Response.Stance stance) {
    return named(stance);
  }

  static Node of(Event.Status status) {
    return named(status);
  }

  static Node of(Mention.Basis basis) {
    return basis == Mention.Basis.OFFICE ? Vocabulary.dip("OfficeHolder") : named(basis);
  }

  /** {@code SHORT_NAME} is dip:ShortName. */
  private static Node named(Enum<?> constant) {
    StringBuilder local = new StringBuilder();
    for (String word : constant.name().split("_")) {
      local.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return Vocabulary.dip(local.toString());
  }
}
