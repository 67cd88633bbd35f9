package org.communique.server.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
  private static final int LETTER = 16;
  private static final ActorLink LONG =
      new ActorLink("", "", "Organisation for the Prohibition of Chemical Weapons", "organization");

  private static List<RelationMap.Spot> spots(MapLayout layout, int actors) {
    return IntStream.range(0, actors).mapToObj(i -> layout.spot(LONG, i, 1)).toList();
  }

  @Test
  void noNameRunsIntoAnother() {
    for (int actors = 1; actors <= 26; actors++) {
      for (MapLayout layout : List.of(new OvalLayout(actors), new ColumnLayout(actors))) {
        Map<String, List<RelationMap.Spot>> sides =
            spots(layout, actors).stream().collect(Collectors.groupingBy(RelationMap.Spot::anchor));
        for (List<RelationMap.Spot> side : sides.values()) {
          List<Double> heights = side.stream().map(RelationMap.Spot::ty).sorted().toList();
          for (int i = 1; i < heights.size(); i++) {
            assertTrue(heights.get(i) - heights.get(i - 1) >= LETTER, heights.toString());
          }
        }
      }
    }
  }

  @Test
  void arcsStayWithinTheDrawing() {
    ColumnLayout layout = new ColumnLayout(26);
    List<RelationMap.Spot> spots = spots(layout, 26);
    for (Relation relation : Relation.values()) {
      // A curve goes half of the way to the point that it bends to.
      double out = layout.bend(spots.get(0), spots.get(25), relation).x();
      assertTrue((out + spots.get(0).x()) / 2 + 4 <= layout.width(), relation.key());
    }
  }

  @Test
  void longNamesAreCut() {
    assertEquals("Organisation for the Prohi…", spots(new ColumnLayout(1), 1).get(0).label());
  }
}
