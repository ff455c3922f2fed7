package jp.junban.server.board.press;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import jp.junban.server.board.congestion.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What has been printed, by address. What was read of late is printed anew with each edition;
 * anything else when somebody asks for it again. Whoever asks gets bytes from memory: an address
 * that is printed for the first time, or after a while, is printed once, and those who ask
 * meanwhile wait for that.
 */
final class Shelf {

  /** Far more than the offices of one installation have pages. */
  static final int MOST = 2000;

  private static final long READ_OF_LATE_NANOS = Duration.ofMinutes(2).toNanos();
  private static final long NOTED_NANOS = Duration.ofSeconds(5).toNanos();

  private final BiFunction<Address, Edition, Copy> printer;
  private final LongSupplier nanoTime;
  private final Map<String, Sheet> sheets = new ConcurrentHashMap<>();
  private volatile @Nullable Edition edition;

  /**
   * @param printer makes a copy out of memory; for addresses that exist
   */
  Shelf(BiFunction<Address, Edition, Copy> printer, LongSupplier nanoTime) {
    this.printer = printer;
    this.nanoTime = nanoTime;
  }

  @Nullable Edition edition() {
    return edition;
  }

  /**
   * The newest copy; null when there is nothing at this address.
   *
   * @param query as it was sent; null for none
   */
  @Nullable Copy find(String path, @Nullable String query) {
    Edition newest = edition;
    if (newest == null) {
      return null;
    }
    Sheet sheet = sheets.get(query == null ? path : path + '?' + query);
    if (sheet == null) {
      Address address = Address.of(path, query, newest);
      if (address == null) {
        return null;
      }
      if (sheets.size() >= MOST) {
        sheets.clear();
      }
      sheet = sheets.computeIfAbsent(address.key(), key -> new Sheet(address));
    }
    return sheet.read();
  }

  /** Takes over a new edition and prints what has been read of late. */
  void renew(Edition newest) {
    edition = newest;
    sheets.values().removeIf(sheet -> !sheet.isIn(newest));
    sheets.values().forEach(Sheet::renew);
  }

  /** One address. */
  private final class Sheet {

    private record Printed(Copy copy, Object from) {}

    private final Address address;
    private volatile @Nullable Printed printed;
    private volatile boolean asleep = true;
    private volatile long readAt;

    Sheet(Address address) {
      this.address = address;
    }

    boolean isIn(Edition newest) {
      return address.office().isEmpty() || newest.office(address.office()).isPresent();
    }

    Copy read() {
      long now = nanoTime.getAsLong();
      if (now - readAt > NOTED_NANOS) {
        readAt = now;
      }
      Printed ready = printed;
      return ready == null || asleep ? wake() : ready.copy();
    }

    private synchronized Copy wake() {
      readAt = nanoTime.getAsLong();
      print();
      asleep = false;
      // once more: an edition that came in between has passed over what was asleep
      return print();
    }

    void renew() {
      if (asleep) {
        return;
      }
      if (nanoTime.getAsLong() - readAt > READ_OF_LATE_NANOS) {
        asleep = true;
      } else {
        print();
      }
    }

    /** Prints what is out of date; what says the same keeps its copy, tag and all. */
    private synchronized Copy print() {
      Edition newest = edition;
      Printed before = printed;
      if (newest == null) {
        throw new IllegalStateException("printed before the first edition");
      }
      Object from = source(newest);
      if (before != null && before.from() == from) {
        return before.copy();
      }
      Copy copy = printer.apply(address, newest);
      if (before != null && before.copy().tag().equals(copy.tag())) {
        copy = before.copy();
      }
      printed = new Printed(copy, from);
      return copy;
    }

    /** What the copy is made of: the same object as long as nothing has changed in it. */
    private Object source(Edition newest) {
      return newest.office(address.office()).map(Object.class::cast).orElse(newest);
    }
  }
}
