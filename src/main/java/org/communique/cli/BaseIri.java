package org.communique.cli;

import java.net.URI;
import java.net.URISyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The base of a store: an http or https IRI that a path can follow. */
final class BaseIri implements ITypeConverter<String> {
  @Override
  public String convert(String value) {
    try {
      URI uri = new URI(value);
      boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      if (http && uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
        return value.replaceAll("/+$", "");
      }
    } catch (URISyntaxException e) {
      throw new TypeConversionException("'" + value + "' is no IRI: " + e.getReason());
    }
    throw new TypeConversionException(
        "'" + value + "' is no http or https IRI to begin names with");
  }
}
