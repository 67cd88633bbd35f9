package org.communique.server.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.communique.rdf.Vocabulary;
import org.communique.store.Store;

/**
 * The pages that search engines may find: those of articles and of the actors that articles name.
 */
final class Sitemap {
  static final String PATH = "/sitemap.xml";

  private static final int MOST = 20_000;
  private static final Pattern PART = Pattern.compile("/sitemap-([1-9][0-9]{0,5})\\.xml");
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final List<String> ROOMS =
      List.of(
          "/",
          "/articles",
          "/actors",
          "/initiatives",
          "/timeline",
          "/relations",
          "/questions",
          "/ontology",
          "/dataset");

  private final Store store;

  Sitemap(Store store) {
    this.store = store;
  }

  /** The index, or a part; empty where there is no such part. */
  Optional<String> at(String path) {
    Matcher part = PART.matcher(path);
    if (!path.equals(PATH) && !part.matches()) {
      return Optional.empty();
    }
    List<String> pages = store.read(data -> pages(data, store.base()));
    int parts = (pages.size() + MOST - 1) / MOST;
    if (path.equals(PATH)) {
      List<String> names = new ArrayList<>();
      for (int i = 1; i <= parts; i++) {
        names.add(store.base() + "/sitemap-" + i + ".xml");
      }
      return Optional.of(xml("sitemapindex", "sitemap", names));
    }
    int number = Integer.parseInt(part.group(1));
    return number > parts
        ? Optional.empty()
        : Optional.of(
            xml(
                "urlset",
                "url",
                pages.subList((number - 1) * MOST, Math.min(number * MOST, pages.size()))));
  }

  private static List<String> pages(DatasetGraph data, String base) {
    TreeSet<String> things = new TreeSet<>();
    data.getUnionGraph()
        .find(Node.ANY, RDF.Nodes.type, Vocabulary.ARTICLE)
        .forEachRemaining(t -> things.add(t.getSubject().getURI()));
    data.getUnionGraph()
        .find(Node.ANY, Vocabulary.REFERS_TO, Node.ANY)
        .forEachRemaining(t -> things.add(t.getObject().getURI()));
    String prefix = base + "/id/";
    List<String> pages = new ArrayList<>(ROOMS.stream().map(r -> base + r).toList());
    things.stream()
        .filter(t -> t.startsWith(prefix))
        .forEach(t -> pages.add(base + "/page/" + t.substring(prefix.length())));
    return pages;
  }

  private static String xml(String root, String entry, List<String> addresses) {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<" + root + " xmlns=\"" + NAMESPACE + "\">\n");
    for (String address : addresses) {
      String escaped = address.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
      xml.append("<" + entry + "><loc>" + escaped + "</loc></" + entry + ">\n");
    }
    return xml.append("</" + root + ">\n").toString();
  }
}
