package jp.junban.server.waits.simulation;

/** The seam. */
final class Dispatch {
  private static final long CALLABLE = 300_000;

  private Dispatch() {}

  static int choose(Lanes lanes, int[] laneIds, long now) {
    int walkIn = -1;
    int booked = -1;
    for (int lane : laneIds) {
      int head = lanes.head(lane);
      if (head < 0) {
        continue;
      }
      if (lanes.reserved[head]) {
        if (booked < 0 || lanes.slot[head] < lanes.slot[booked]) {
          booked = head;
        }
      } else if (walkIn < 0
          || lanes.queuedAt[head] < lanes.queuedAt[walkIn]
          || lanes.queuedAt[head] == lanes.queuedAt[walkIn] && head < walkIn) {
        walkIn = head;
      }
    }
    if (booked >= 0 && lanes.slot[booked] - now <= CALLABLE) {
      return booked;
    }
    return walkIn >= 0 ? walkIn : booked;
  }
}
