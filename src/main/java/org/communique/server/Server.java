package org.communique.server;

import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.communique.search.SearchIndex;
import org.communique.server.about.Dump;
import org.communique.server.page.Web;
import org.communique.store.Store;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/**
 * A store, served: SPARQL Query at {@code /sparql}, the graphs at {@code /graphs} (Graph Store
 * Protocol, reading only), pages for people everywhere else. Nothing can be changed through it, and
 * no query reaches out to other hosts.
 */
public final class Server implements AutoCloseable {
  static final String SPARQL = "/sparql";
  static final String GRAPHS = "/graphs";

  private static final int QUERIES = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int QUESTIONS = 2;
  private static final int DUMPS = 2;
  private static final int WAITING = 200;

  /** In bytes. */
  private static final int LARGEST_IN_POOL = 65_536;

  private final FusekiServer fuseki;
  private final SearchIndex index;
  private final Thread warming;
  private final Settings settings;

  private Server(FusekiServer fuseki, SearchIndex index, Thread warming, Settings settings) {
    this.warming = warming;
    this.fuseki = fuseki;
    this.index = index;
    this.settings = settings;
  }

  /**
   * Starts to serve.
   *
   * @throws ServerException where the port is taken or the host is not this machine's
   */
  public static Server start(Store store, Settings settings) {
    store.dataset().getContext().set(ARQ.queryTimeout, settings.timeout().toMillis());
    SearchIndex index = SearchIndex.open(store);
    Web web = new Web(store, index);
    FusekiServer fuseki =
        FusekiServer.create()
            .port(settings.port())
            .fusekiModules(FusekiModules.empty())
            .enableCors(true)
            .addDataset(SPARQL, store.dataset())
            .addOperation(SPARQL, Operation.Query)
            .addDataset(GRAPHS, new UnionAsDefault(store.dataset()))
            .addOperation(GRAPHS, Operation.GSP_R)
            .addFilter("/*", new Headers())
            .addFilter(SPARQL, new Desk(web))
            .addServlet("/*", web)
            .build();
    listenAt(settings.host(), fuseki);
    takeAnyName(fuseki);
    pool(fuseki);
    compress(fuseki);
    QoSHandler queries = atMost(QUERIES, SPARQL, SPARQL + "/*", GRAPHS, GRAPHS + "/*");
    queries.exclude(Server::isDesk);
    fuseki.getJettyServer().insertHandler(queries);
    fuseki.getJettyServer().insertHandler(atMost(QUESTIONS, Web.QUESTIONS + "/*"));
    fuseki.getJettyServer().insertHandler(atMost(DUMPS, Dump.PATH + "*"));
    try {
      start(fuseki, settings);
    } catch (ServerException e) {
      index.close();
      throw e;
    }
    Thread warming = new Thread(web::warm, "warming");
    warming.setDaemon(true);
    warming.start();
    return new Server(fuseki, index, warming, settings);
  }

  private static void listenAt(String host, FusekiServer fuseki) {
    for (var connector : fuseki.getJettyServer().getConnectors()) {
      ((ServerConnector) connector).setHost(host);
    }
  }

  /**
   * An article's name may hold a slash or a backslash, as %2F and %5C; they stay so in the path.
   */
  private static void takeAnyName(FusekiServer fuseki) {
    for (var connector : fuseki.getJettyServer().getConnectors()) {
      HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
      http.getHttpConfiguration().setUriCompliance(UriCompliance.UNSAFE);
    }
    fuseki
        .getJettyServer()
        .getDescendants(ServletHandler.class)
        .forEach(h -> h.setDecodeAmbiguousURIs(true));
  }

  /**
   * Fuseki asks for 5 MB to answer a request, which is more than Jetty's pool keeps: every answer
   * would take them from the system, and only the garbage collector would give them back.
   */
  private static void pool(FusekiServer fuseki) {
    for (var connector : fuseki.getJettyServer().getConnectors()) {
      HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
      http.getHttpConfiguration().setOutputBufferSize(LARGEST_IN_POOL);
    }
  }

  @SuppressWarnings("removal") // its successor is a module of its own and does no more for us
  private static void compress(FusekiServer fuseki) {
    GzipHandler gzip = new GzipHandler();
    gzip.addIncludedMethods("GET", "POST");
    fuseki.getJettyServer().insertHandler(gzip);
  }

  /** So many requests at once for some paths; others wait, so that pages go on being served. */
  private static QoSHandler atMost(int requests, String... paths) {
    QoSHandler limit = new QoSHandler();
    limit.setMaxRequestCount(requests);
    limit.setMaxSuspendedRequestCount(WAITING);
    limit.setMaxSuspend(Duration.ofSeconds(60));
    limit.includePath(paths);
    return limit;
  }

  /** The desk is a page, and need not wait for the queries of others. */
  private static boolean isDesk(Request request) {
    Optional<String> parameters = Optional.ofNullable(request.getHttpURI().getQuery());
    return Request.getPathInContext(request).equals(SPARQL)
        && !Desk.asks(request.getMethod(), parameters);
  }

  private static void start(FusekiServer fuseki, Settings settings) {
    try {
      fuseki.start();
    } catch (FusekiException e) {
      fuseki.stop();
      throw new ServerException(settings.host() + ":" + settings.port() + ": " + why(e), e);
    }
  }

  private static String why(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof BindException) {
        return "the port is taken, or the address is not this machine's; try --port";
      }
      if (t instanceof UnresolvedAddressException) {
        return "no such host";
      }
    }
    return String.valueOf(e.getMessage());
  }

  /** Where it listens, the port that was taken included. */
  public int port() {
    return fuseki.getPort();
  }

  /** The address to open. */
  public String address() {
    return "http://" + settings.host() + ":" + port() + "/";
  }

  /** Waits until it is stopped. */
  public void join() throws InterruptedException {
    fuseki.getJettyServer().join();
  }

  @Override
  public void close() {
    fuseki.stop();
    warming.interrupt();
    boolean interrupted = false;
    while (warming.isAlive()) {
      try {
        warming.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    index.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
