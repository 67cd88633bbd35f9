package org.communique.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.communique.ontology.Rdf;
import org.communique.rdf.QueryFile;

/** Finds the query that a person named. */
final class Questions {
  private static final Pattern PLACE = Pattern.compile("line:? (\\d+), col(?:umn)?:? (\\d+)");

  /** The parser lists every word of the language. */
  private static final Pattern WHAT_ELSE = Pattern.compile("(?s)\\R?Was expecting.*");

  private Questions() {}

  /**
   * The query in a file or, where there is no such file, the program's own of that name.
   *
   * @throws Failure where there is none, or it is no SPARQL, with line and column
   */
  static Query find(String name) {
    try {
      Path file = Path.of(name);
      if (Files.isRegularFile(file)) {
        return parse(name, Files.readString(file));
      }
      return QueryFile.named(name)
          .map(Questions::parsed)
          .orElseThrow(() -> new Failure(name + ": neither a file nor the name of a query"));
    } catch (MalformedInputException e) {
      throw new Failure(name + ": not UTF-8");
    } catch (IOException e) {
      throw new Failure(name + ": cannot be read (" + e.getMessage() + ")");
    }
  }

  static Query parsed(QueryFile own) {
    return parse("queries/" + own.name() + ".rq", own.text());
  }

  private static Query parse(String name, String text) {
    Rdf.start();
    try {
      return QueryFactory.create(text);
    } catch (QueryException e) {
      String message = e.getMessage();
      Matcher at = PLACE.matcher(message);
      String place = at.find() ? ":" + at.group(1) + ":" + at.group(2) : "";
      throw new Failure(
          name + place + ": not SPARQL: " + WHAT_ELSE.matcher(message).replaceAll(""));
    }
  }
}
