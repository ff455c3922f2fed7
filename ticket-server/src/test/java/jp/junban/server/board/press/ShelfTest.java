package jp.junban.server.board.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import jp.junban.server.board.congestion.Edition;
import jp.junban.server.board.congestion.Invented;
import org.junit.jupiter.api.Test;

class ShelfTest {

  private final AtomicLong nanos = new AtomicLong(Duration.ofDays(1).toNanos());
  private final AtomicInteger printings = new AtomicInteger();
  private volatile Runnable whilePrinting = () -> {};
  private final Shelf shelf = new Shelf(this::print, nanos::get);

  private Copy print(Address address, Edition edition) {
    printings.incrementAndGet();
    whilePrinting.run();
    int waiting = edition.offices().get(0).view().board().services().get(0).waiting();
    return new Copy(Kind.PAGE, address.key() + " " + waiting);
  }

  private Copy read(String path) {
    return Objects.requireNonNull(shelf.find(path, null));
  }

  private static Edition waiting(int people) {
    return Invented.withWaiting("更新", people, 60 * people);
  }

  @Test
  void beforeTheFirstEditionThereIsNothing() {
    assertNull(shelf.find("/", null));
    assertNull(shelf.edition());
  }

  @Test
  void whatWasPrintedOnceIsReadAnyNumberOfTimes() {
    shelf.renew(waiting(3));
    Copy first = read("/offices/otameshi");
    for (int i = 0; i < 1000; i++) {
      assertSame(first, read("/offices/otameshi"));
    }
    assertEquals(1, printings.get());
  }

  @Test
  void whatNobodyReadsIsNotPrinted() {
    shelf.renew(waiting(3));
    shelf.renew(waiting(4));
    assertEquals(0, printings.get());
  }

  @Test
  void aNewEditionIsPrintedBeforeAnybodyAsks() {
    shelf.renew(waiting(3));
    Copy before = read("/");
    shelf.renew(waiting(4));
    assertEquals(2, printings.get());
    assertNotEquals(before.tag(), read("/").tag());
    assertEquals(2, printings.get(), "the reader had nothing printed");
  }

  @Test
  void anEditionThatSaysTheSameKeepsTheCopy() {
    shelf.renew(waiting(3));
    Copy before = read("/");
    shelf.renew(waiting(3));
    assertSame(before, read("/"));
  }

  @Test
  void whatHasNotBeenReadForLongIsPrintedForItsNextReader() {
    shelf.renew(waiting(3));
    read("/");
    nanos.addAndGet(Duration.ofMinutes(3).toNanos());
    shelf.renew(waiting(4));
    shelf.renew(waiting(5));
    assertEquals(1, printings.get());
    assertEquals(new Copy(Kind.PAGE, "/ 5").tag(), read("/").tag());
    shelf.renew(waiting(6));
    assertEquals(3, printings.get());
  }

  @Test
  void readersGetTheCopyBeforeWhileANewOneIsPrinted() throws Exception {
    shelf.renew(waiting(3));
    Copy before = read("/");
    CountDownLatch printing = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    whilePrinting =
        () -> {
          printing.countDown();
          awaited(mayEnd);
        };
    ExecutorService press = Executors.newSingleThreadExecutor();
    try {
      Future<?> renewed = press.submit(() -> shelf.renew(waiting(4)));
      assertTrue(printing.await(5, TimeUnit.SECONDS));
      assertSame(before, read("/"));
      mayEnd.countDown();
      renewed.get(5, TimeUnit.SECONDS);
      assertNotEquals(before.tag(), read("/").tag());
    } finally {
      press.shutdownNow();
    }
  }

  @Test
  void anEditionThatComesWhileAPageIsFirstPrintedIsNotMissed() {
    shelf.renew(waiting(3));
    whilePrinting =
        () -> {
          whilePrinting = () -> {};
          shelf.renew(waiting(4));
        };
    assertEquals(new Copy(Kind.PAGE, "/ 4").tag(), read("/").tag());
  }

  @Test
  void anOfficeThatIsGoneHasNoPage() {
    shelf.renew(waiting(3));
    assertNotNull(shelf.find("/offices/otameshi", null));
    shelf.renew(new Edition(java.util.List.of(), ""));
    assertNull(shelf.find("/offices/otameshi", null));
  }

  @Test
  void nobodyCanFillTheMemoryWithQueries() {
    shelf.renew(waiting(3));
    Copy page = read("/");
    for (int i = 0; i < 3 * Shelf.MOST; i++) {
      assertSame(page, shelf.find("/", "x=" + i));
    }
    assertEquals(1, printings.get());
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
