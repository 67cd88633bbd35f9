package org.communique.server.page;

/**
 * One below the other, with arcs beside the names: fits a phone, and its letters stay large.
 *
 * @param actors how many
 */
record ColumnLayout(int actors) implements MapLayout {
  private static final int WIDTH = 360;
  private static final int ROW = 30;
  private static final int NAMES = 205;
  private static final double LARGEST = 7;
  private static final double REACH = 125;
  private static final int LONGEST = 27;

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public int height() {
    return ROW * actors + 8;
  }

  @Override
  public RelationMap.Spot spot(ActorLink actor, int place, double size) {
    double y = ROW * (place + 0.5) + 4;
    return new RelationMap.Spot(
        actor,
        MapLayout.cut(actor.label(), LONGEST),
        NAMES,
        y,
        Chart.round(3 + (LARGEST - 3) * size),
        0,
        y + 4,
        "start");
  }

  /** The farther apart, the farther out; there and back a little apart. */
  @Override
  public Bend bend(RelationMap.Spot from, RelationMap.Spot to, Relation relation) {
    double apart = Math.abs(to.y() - from.y()) / Math.max(ROW, ROW * (actors - 1));
    double side = (to.y() > from.y() ? 4 : 0) + 1.5 * relation.ordinal();
    return new Bend(
        NAMES + 2 * (10 + REACH * Math.pow(apart, 0.7)) + side, (from.y() + to.y()) / 2);
  }
}
