package jp.junban.server.board.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PageCacheTest {

  private final AtomicLong nanos = new AtomicLong();
  private final AtomicInteger looks = new AtomicInteger();
  private final AtomicInteger renderings = new AtomicInteger();
  private final PageCache cache = new PageCache(nanos::get);
  private volatile String version = "1";

  @Test
  void withinASecondNothingIsAskedForAgain() {
    RenderedPage first = page();
    version = "2";
    nanos.addAndGet(Duration.ofMillis(999).toNanos());
    assertSame(first, page());
    assertEquals(1, looks.get());
  }

  @Test
  void theSameVersionIsNotRenderedAgain() {
    RenderedPage first = page();
    nanos.addAndGet(Duration.ofSeconds(2).toNanos());
    assertSame(first, page());
    assertEquals(2, looks.get());
    assertEquals(1, renderings.get());
  }

  @Test
  void anotherVersionIsRenderedOnce() {
    RenderedPage first = page();
    version = "2";
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    assertNotEquals(first.tag(), page().tag());
    assertEquals(2, renderings.get());
  }

  @Test
  void whileAPageIsMadeTheOthersGetTheOneBefore() throws Exception {
    RenderedPage first = page();
    version = "2";
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    CountDownLatch rendering = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    ExecutorService maker = Executors.newSingleThreadExecutor();
    try {
      Future<RenderedPage> made =
          maker.submit(
              () ->
                  cache.get(
                      "page",
                      () -> version,
                      () -> {
                        rendering.countDown();
                        awaited(mayEnd);
                        return "newer";
                      }));
      assertTrue(rendering.await(5, TimeUnit.SECONDS));
      assertSame(first, page());
      mayEnd.countDown();
      assertSame(made.get(5, TimeUnit.SECONDS), page());
    } finally {
      maker.shutdownNow();
    }
  }

  private RenderedPage page() {
    return cache.get(
        "page",
        () -> {
          looks.incrementAndGet();
          return version;
        },
        () -> "page " + renderings.incrementAndGet());
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
