package jp.junban.server.calling.policy;

import java.util.ArrayList;
import java.util.List;
import jp.junban.server.tickets.QueueClass;

/**
 * All who wait at an office, by service and class. Not for several threads.
 *
 * <p>A decision looks at the heads alone, so a queue of a thousand costs what a short one does.
 */
public final class Lanes<E extends QueueEntry> {

  private static final QueueClass[] CLASSES = QueueClass.values();

  private final List<Lane<E>> lanes;

  /**
   * @param services how many services the office has
   */
  public Lanes(int services) {
    lanes = new ArrayList<>(services * CLASSES.length);
    for (int service = 0; service < services; service++) {
      for (QueueClass queueClass : CLASSES) {
        lanes.add(new Lane<>(service, queueClass, QueueEntry.ANY_COUNTER));
      }
    }
  }

  private Lanes(List<Lane<E>> lanes) {
    this.lanes = lanes;
  }

  /** The same lanes, to be emptied on their own; the entries are shared. */
  public Lanes<E> copy() {
    List<Lane<E>> copies = new ArrayList<>(lanes.size());
    for (Lane<E> lane : lanes) {
      copies.add(lane.copy());
    }
    return new Lanes<>(copies);
  }

  /** Puts one in at its place. */
  public void add(E entry) {
    laneOf(entry).add(entry);
  }

  /** Takes the head of a lane away. */
  public E take(Lane<E> lane) {
    return lane.take();
  }

  /** Takes one away who gave up; gives whether it waited. */
  public boolean remove(E entry) {
    return laneOf(entry).remove(entry);
  }

  /** Every lane, empty ones too; those that wait for one counter alone come last. */
  public List<Lane<E>> all() {
    return lanes;
  }

  private Lane<E> laneOf(E entry) {
    if (entry.forCounter() == QueueEntry.ANY_COUNTER) {
      return lanes.get(entry.service() * CLASSES.length + entry.queueClass().ordinal());
    }
    for (Lane<E> lane : lanes) {
      if (lane.forCounter() == entry.forCounter()
          && lane.service() == entry.service()
          && lane.queueClass() == entry.queueClass()) {
        return lane;
      }
    }
    Lane<E> own = new Lane<>(entry.service(), entry.queueClass(), entry.forCounter());
    lanes.add(own);
    return own;
  }
}
