package org.communique.server.page;

/**
 * Down the right side of an oval and up the left, each name at a height of its own, so that none
 * runs into another.
 *
 * @param actors how many
 */
record OvalLayout(int actors) implements MapLayout {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 680;
  private static final double ACROSS = 245;
  private static final double MARGIN = 14;
  private static final int LONGEST = 36;

  @Override
  public int width() {
    return WIDTH;
  }

  @Override
  public int height() {
    return HEIGHT;
  }

  @Override
  public RelationMap.Spot spot(ActorLink actor, int place, double size) {
    int right = (actors + 1) / 2;
    boolean onRight = place < right;
    int row = onRight ? place : actors - 1 - place;
    int rows = onRight ? right : actors - right;
    double down = (row + 0.5) / rows;
    double y = MARGIN + down * (HEIGHT - 2 * MARGIN);
    double out = ACROSS * Math.sqrt(1 - (2 * down - 1) * (2 * down - 1));
    double r = 4 + 12 * size;
    double x = WIDTH / 2.0 + (onRight ? out : -out);
    return new RelationMap.Spot(
        actor,
        MapLayout.cut(actor.label(), LONGEST),
        Chart.round(x),
        Chart.round(y),
        Chart.round(r),
        Chart.round(onRight ? x + r + 7 : x - r - 7),
        Chart.round(y + 4),
        onRight ? "start" : "end");
  }

  @Override
  public Bend bend(RelationMap.Spot from, RelationMap.Spot to, Relation relation) {
    double middleX = (from.x() + to.x()) / 2;
    double middleY = (from.y() + to.y()) / 2;
    double inwards = 0.55 - 0.06 * relation.ordinal();
    return new Bend(
        middleX + (WIDTH / 2.0 - middleX) * inwards + (to.y() - from.y()) * 0.12,
        middleY + (HEIGHT / 2.0 - middleY) * inwards - (to.x() - from.x()) * 0.12);
  }
}
