package jp.junban.server.waits.simulation;

import java.util.Arrays;

/** Who waits in one run, in lanes by service and class. An entry is a number; it knows its lane. */
final class Lanes {

  private static final int FIRST_SIZE = 256;

  private final int services;
  private final int[][] items;
  private final int[] heads;
  private final int[] ends;

  int[] service = new int[FIRST_SIZE];
  boolean[] reserved = new boolean[FIRST_SIZE];
  long[] slot = new long[FIRST_SIZE];
  long[] queuedAt = new long[FIRST_SIZE];
  long[] enteredAt = new long[FIRST_SIZE];
  boolean[] free = new boolean[FIRST_SIZE];
  private int entries;

  private int kept;
  private final int[][] keptItems;
  private final int[] keptEnds;

  Lanes(int services) {
    this.services = services;
    items = new int[2 * services][16];
    heads = new int[2 * services];
    ends = new int[2 * services];
    keptItems = new int[2 * services][];
    keptEnds = new int[2 * services];
  }

  /** A new entry; it does not stand anywhere yet. */
  int add(int itsService, boolean isReserved, long itsSlot, long entered, long queued) {
    if (entries == service.length) {
      int size = 2 * entries;
      service = Arrays.copyOf(service, size);
      reserved = Arrays.copyOf(reserved, size);
      slot = Arrays.copyOf(slot, size);
      queuedAt = Arrays.copyOf(queuedAt, size);
      enteredAt = Arrays.copyOf(enteredAt, size);
      free = Arrays.copyOf(free, size);
    }
    int entry = entries++;
    service[entry] = itsService;
    reserved[entry] = isReserved;
    slot[entry] = itsSlot;
    enteredAt[entry] = entered;
    queuedAt[entry] = queued;
    free[entry] = false;
    return entry;
  }

  /** Puts an entry at its place: by slot among reservations, by time among the others. */
  void enter(int entry) {
    int lane = lane(service[entry], reserved[entry]);
    int[] line = items[lane];
    if (ends[lane] == line.length) {
      line = Arrays.copyOf(line, 2 * line.length);
      items[lane] = line;
    }
    int place = ends[lane]++;
    long key = order(entry);
    while (place > heads[lane] && order(line[place - 1]) > key) {
      line[place] = line[place - 1];
      place--;
    }
    line[place] = entry;
  }

  private long order(int entry) {
    return reserved[entry] ? slot[entry] : queuedAt[entry];
  }

  int lane(int ofService, boolean ofReserved) {
    return ofReserved ? services + ofService : ofService;
  }

  /** The first of a lane; -1 when it is empty. */
  int head(int lane) {
    return heads[lane] == ends[lane] ? -1 : items[lane][heads[lane]];
  }

  /** Takes the first of its lane away. */
  void take(int entry) {
    heads[lane(service[entry], reserved[entry])]++;
  }

  /** Remembers everything as the start of every run. */
  void keep() {
    kept = entries;
    for (int lane = 0; lane < items.length; lane++) {
      keptItems[lane] = Arrays.copyOfRange(items[lane], 0, Math.max(1, ends[lane]));
      keptEnds[lane] = ends[lane];
    }
  }

  /** Goes back to what was remembered. */
  void restart() {
    entries = kept;
    for (int lane = 0; lane < items.length; lane++) {
      System.arraycopy(keptItems[lane], 0, items[lane], 0, keptEnds[lane]);
      heads[lane] = 0;
      ends[lane] = keptEnds[lane];
    }
  }
}
