package org.communique.store;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionDatasetBuilder;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.resultset.ResultSetLang;

/** Asks the store a query and writes what it answers. */
public final class Answers {
  /** A way to write rows down. */
  public enum Form {
    TABLE,
    CSV,
    TSV,
    JSON,
    XML
  }

  private final Store store;
  private final Duration timeout;

  /**
   * @param timeout after which a query is given up; positive
   */
  public Answers(Store store, Duration timeout) {
    this.store = store;
    this.timeout = timeout;
  }

  /**
   * Writes the answer to a query: rows or a truth value in the form asked for, triples (CONSTRUCT,
   * DESCRIBE) as Turtle.
   *
   * @throws StoreException where it takes too long
   */
  public void write(Query query, Form form, OutputStream out) {
    store.read(
        data -> {
          QueryExecutionDatasetBuilder ask =
              QueryExecution.dataset(DatasetFactory.wrap(data))
                  .query(query)
                  .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
          try (QueryExecution answer = ask.build()) {
            write(query, answer, form, out);
          } catch (QueryCancelledException e) {
            throw new StoreException(
                "the query takes more than " + timeout.toSeconds() + " s, given up", e);
          }
          return out;
        });
  }

  private static void write(Query query, QueryExecution answer, Form form, OutputStream out) {
    if (query.isSelectType()) {
      rows(query, answer.execSelect(), form, out);
    } else if (query.isAskType()) {
      truth(answer.execAsk(), form, out);
    } else if (query.isConstructType()) {
      RDFDataMgr.write(out, answer.execConstruct(), Lang.TURTLE);
    } else {
      RDFDataMgr.write(out, answer.execDescribe(), Lang.TURTLE);
    }
  }

  private static void rows(Query query, ResultSet rows, Form form, OutputStream out) {
    if (form == Form.TABLE) {
      ResultSetFormatter.out(out, rows, query);
    } else {
      ResultSetFormatter.output(out, rows, lang(form));
    }
  }

  private static void truth(boolean value, Form form, OutputStream out) {
    if (form == Form.TABLE) {
      new PrintStream(out, true, StandardCharsets.UTF_8).println(value ? "yes" : "no");
    } else {
      ResultSetFormatter.output(out, value, lang(form));
    }
  }

  private static Lang lang(Form form) {
    return switch (form) {
      case CSV -> ResultSetLang.RS_CSV;
      case TSV -> ResultSetLang.RS_TSV;
      case JSON -> ResultSetLang.RS_JSON;
      case XML, TABLE -> ResultSetLang.RS_XML;
    };
  }
}
