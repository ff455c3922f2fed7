package jp.junban.server.waits.simulation;

import jp.junban.server.waits.laws.Dice;
import jp.junban.server.waits.laws.Pace;
import jp.junban.server.waits.laws.PaceGrid;

/** How fast the office and each counter work in one run. */
final class Paces {

  private static final int MOST = 160;

  private final Setting set;
  private final Dice dice;
  private final int[] steps = new int[MOST];
  private final double[] counters;
  private int known;

  Paces(Setting set, Dice dice) {
    this.set = set;
    this.dice = dice;
    counters = new double[set.counters.length];
  }

  void begin() {
    steps[0] = PaceGrid.draw(set.state.pace().now(), dice.next());
    known = 1;
    for (int c = 0; c < counters.length; c++) {
      Pace.OfCounter pace = set.paces[c];
      counters[c] = Math.exp(pace.mean() + pace.doubt() * dice.normal());
    }
  }

  /** How much longer than usual a service takes that starts at this counter at this time. */
  double factor(int counter, long start) {
    long block = Math.max(0, start - set.state.now()) / PaceGrid.BLOCK;
    int wanted = (int) Math.min(MOST - 1, block);
    while (known <= wanted) {
      steps[known] = PaceGrid.later(steps[known - 1], dice);
      known++;
    }
    return PaceGrid.factor(steps[wanted]) * counters[counter];
  }
}
