package org.communique.rdf;

import org.communique.ontology.Rdf;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Every test class enters Jena by its one door, since classes are run side by side. */
public final class RdfFirst implements BeforeAllCallback {
  @Override
  public void beforeAll(ExtensionContext context) {
    Rdf.start();
  }
}
