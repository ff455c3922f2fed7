package jp.junban.devices.printing.queue;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import org.jspecify.annotations.Nullable;

/** Hands PDFs to a queue of the operating system through {@code javax.print}. */
final class Spooler {
  private final String queue;
  private volatile @Nullable PrintService service;

  Spooler(String queue) {
    this.queue = queue;
  }

  /** Looks the queue up, so that the first visitor does not wait for it. */
  void findSoon() {
    daemon(this::find);
  }

  /** What became of handing in. */
  enum Handed {
    /** The queue has it. */
    OVER,
    /** The queue said no, or is not there. */
    REFUSED,
    /** Nobody knows: the print system did not answer in time. */
    UNKNOWN
  }

  /** Hands in a PDF under a name, on a thread of its own: print systems have been seen to hang. */
  Handed hand(byte[] pdf, String jobName, Duration longest) {
    CompletableFuture<Handed> handing = new CompletableFuture<>();
    daemon(() -> handing.complete(hand(pdf, jobName)));
    try {
      return handing.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return Handed.UNKNOWN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Handed.UNKNOWN;
    }
  }

  private Handed hand(byte[] pdf, String jobName) {
    PrintService target = find();
    if (target == null) {
      return Handed.REFUSED;
    }
    PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
    attributes.add(new JobName(jobName, Locale.ROOT));
    try {
      target
          .createPrintJob()
          .print(
              new SimpleDoc(new ByteArrayInputStream(pdf), DocFlavor.INPUT_STREAM.PDF, null),
              attributes);
      return Handed.OVER;
    } catch (PrintException e) {
      // the queue may have been set up anew since
      service = null;
      return Handed.REFUSED;
    }
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "printer-queue");
    thread.setDaemon(true);
    thread.start();
  }

  /** Looking up takes a quarter of a second with CUPS, so it is done once. */
  private synchronized @Nullable PrintService find() {
    if (service != null) {
      return service;
    }
    for (PrintService found : PrintServiceLookup.lookupPrintServices(null, null)) {
      if (found.getName().equals(queue)) {
        service = found;
        return found;
      }
    }
    return null;
  }
}
