package org.communique.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Names for several things of which some may stand at the same place. */
final class Names {
  private Names() {}

  /**
   * A name for each thing, in their order. Those that share the plain name all get {@code -MARK}
   * after it, so that it does not matter which of them comes first; where that does not tell them
   * apart, a number too.
   */
  static <T> List<Node> of(List<T> things, Function<T, Node> plain, Function<T, String> mark) {
    Map<Node, Integer> sharing = new HashMap<>();
    things.forEach(t -> sharing.merge(plain.apply(t), 1, Integer::sum));
    Map<String, Integer> given = new HashMap<>();
    List<Node> names = new ArrayList<>();
    for (T thing : things) {
      Node node = plain.apply(thing);
      String name = node.getURI();
      if (sharing.get(node) > 1) {
        name += "-" + mark.apply(thing);
      }
      int number = given.merge(name, 1, Integer::sum);
      names.add(NodeFactory.createURI(number > 1 ? name + "-" + number : name));
    }
    return names;
  }
}
