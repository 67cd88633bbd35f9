package org.communique.server.page;

/** Where the actors of a map stand, and how lines between them bend. */
interface MapLayout {

  /** The point towards which a line bends. */
  record Bend(double x, double y) {}

  int width();

  int height();

  /**
   * @param place its number in the order, from 0
   * @param size above 0, 1 for the busiest
   */
  RelationMap.Spot spot(ActorLink actor, int place, double size);

  /** Bent to one side of its way, so that there and back are two lines. */
  Bend bend(RelationMap.Spot from, RelationMap.Spot to, Relation relation);

  /** A name with no more than so many code points. */
  static String cut(String label, int longest) {
    return label.codePointCount(0, label.length()) <= longest
        ? label
        : label.substring(0, label.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
  }
}
