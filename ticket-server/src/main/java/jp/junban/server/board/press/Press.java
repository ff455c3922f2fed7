package jp.junban.server.board.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.junban.server.board.OfficePublished;
import jp.junban.server.board.congestion.Edition;
import jp.junban.server.board.congestion.OfficeNow;
import jp.junban.server.board.congestion.OfficePages;
import jp.junban.server.board.opendata.CongestionFiles;
import jp.junban.server.offices.OfficeChanged;
import jp.junban.server.platform.Workers;
import org.jspecify.annotations.Nullable;

/**
 * Prints what the public reads. Observers only mark; one worker at a time makes an edition of what
 * the offices have published and prints it, at most once a second and at most half of the time.
 */
@ApplicationScoped
public class Press {

  private static final Duration LEAST_BETWEEN = Duration.ofSeconds(1);
  private static final Logger LOG = Logger.getLogger(Press.class.getName());

  @Inject private Workers workers;
  @Inject private Editions editions;
  @Inject private OfficePages pages;
  @Inject private CongestionFiles files;
  @Inject private SnapshotFolder folder;

  private final LongSupplier nanoTime = System::nanoTime;
  private final Shelf shelf = new Shelf(this::print, nanoTime);
  private final AtomicBoolean awaited = new AtomicBoolean();
  private final Object printing = new Object();
  private volatile long restUntil = nanoTime.getAsLong();

  void published(@Observes OfficePublished event) {
    printSoon();
  }

  void edited(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficeChanged event) {
    printSoon();
  }

  /** Prints a new edition as soon as a second has passed since the one before. */
  void printSoon() {
    if (!awaited.compareAndSet(false, true)) {
      return;
    }
    long rest = restUntil - nanoTime.getAsLong();
    Duration delay = Duration.ofNanos(Math.max(Workers.BREATH.toNanos(), rest));
    try {
      workers.patiently(this::printAwaited, delay);
    } catch (RejectedExecutionException e) {
      awaited.set(false);
      LOG.log(Level.FINE, "The server is stopping", e);
    }
  }

  private void printAwaited() {
    // what is published from here on asks for another edition
    awaited.set(false);
    try {
      printNow();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The public pages could not be printed", e);
    }
  }

  private void printNow() {
    synchronized (printing) {
      long begun = nanoTime.getAsLong();
      try {
        Edition before = shelf.edition();
        Edition edition = editions.after(before);
        if (edition != before) {
          shelf.renew(edition);
        }
        folder.keep(edition);
      } finally {
        long took = nanoTime.getAsLong() - begun;
        restUntil = begun + Math.max(LEAST_BETWEEN.toNanos(), 2 * took);
      }
    }
  }

  /**
   * What lies at an address; null for nothing. Out of memory, but for the very first reader of a
   * server that has just started.
   *
   * @throws RuntimeException when there is no edition yet and none can be made
   */
  @Nullable Copy find(String path, @Nullable String query) {
    if (shelf.edition() == null) {
      printNow();
    }
    return shelf.find(path, query);
  }

  private Copy print(Address address, Edition edition) {
    return new Copy(address.what().kind(), text(address, edition));
  }

  private String text(Address address, Edition edition) {
    return switch (address.what()) {
      case ALL -> pages.all(edition, address.language(), address.procedure());
      case ABOUT -> pages.about(edition, address.language());
      case OFFICE -> pages.one(edition, office(address, edition), address.language());
      case WIDGET -> pages.widget(edition, office(address, edition), address.language());
      case JSON ->
          address.office().isEmpty() ? files.json(edition) : files.json(office(address, edition));
      case CSV -> files.csv(offices(address, edition));
      case JSON_LD -> files.queueMonitors(edition, offices(address, edition));
      case USUAL_JSON -> files.usualJson(office(address, edition));
      case USUAL_CSV -> files.usualCsv(office(address, edition));
    };
  }

  private static List<OfficeNow> offices(Address address, Edition edition) {
    return address.office().isEmpty() ? edition.offices() : List.of(office(address, edition));
  }

  private static OfficeNow office(Address address, Edition edition) {
    return edition.office(address.office()).orElseThrow();
  }
}
