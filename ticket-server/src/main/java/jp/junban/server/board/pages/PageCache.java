package jp.junban.server.board.pages;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages as bytes. Whether one is still right is asked at most once a second; while one reader has
 * it made anew, the others get the one before.
 */
final class PageCache {

  /** Far more than the offices of one installation have pages. */
  static final int MOST = 1000;

  private static final long LOOK_AGAIN_NANOS = Duration.ofSeconds(1).toNanos();

  private final LongSupplier nanoTime;
  private final Map<String, Slot> slots = new ConcurrentHashMap<>();

  PageCache(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * @param key names the page; only for pages that exist, so that nobody can fill the memory
   * @param version of what the page shows; the page is made again when it has changed
   */
  RenderedPage get(String key, Supplier<String> version, Supplier<String> html) {
    if (slots.size() >= MOST) {
      slots.clear();
    }
    return slots.computeIfAbsent(key, k -> new Slot()).get(version, html);
  }

  /** One page, and what was known when it was made. */
  private final class Slot {

    private record Made(RenderedPage page, String version, long lookedAt) {}

    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable Made made;

    RenderedPage get(Supplier<String> version, Supplier<String> html) {
      Made before = made;
      if (before != null && (isFresh(before) || !making.tryLock())) {
        return before.page();
      }
      if (before == null) {
        making.lock();
      }
      try {
        return look(version, html).page();
      } finally {
        making.unlock();
      }
    }

    private Made look(Supplier<String> version, Supplier<String> html) {
      Made before = made;
      if (before != null && isFresh(before)) {
        return before;
      }
      String current = version.get();
      RenderedPage page =
          before != null && before.version().equals(current)
              ? before.page()
              : new RenderedPage(html.get());
      Made now = new Made(page, current, nanoTime.getAsLong());
      made = now;
      return now;
    }

    private boolean isFresh(Made page) {
      return nanoTime.getAsLong() - page.lookedAt() < LOOK_AGAIN_NANOS;
    }
  }
}
