package jp.junban.devices.printing.escpos;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import jp.junban.devices.printing.PrinterState;
import org.jspecify.annotations.Nullable;

/**
 * One open line to a printer. Threads of its own read and write, so nothing here holds the caller
 * for longer than it says; a thread that hangs in a dead device harms nobody.
 */
final class PrinterLine implements Replies {
  /** Instead of status bits: nothing came back. */
  static final int SILENT = -1;

  /** Instead of status bits: something came back that is none of ours. */
  static final int STRANGE = -2;

  private static final Logger LOG = System.getLogger(PrinterLine.class.getName());
  private static final int CHUNK = 2048;

  private final Wire wire;
  private final Deque<byte[]> unsent = new ArrayDeque<>();
  private final Set<String> processed = new HashSet<>();
  private boolean writing;
  private boolean broken;
  private int status;
  private @Nullable PrinterState report;
  private int paperStatuses;
  private int clearings;

  private PrinterLine(Wire wire) {
    this.wire = wire;
  }

  /**
   * Opens a line.
   *
   * @throws IOException when there is none within {@code patience}
   */
  static PrinterLine open(Wire.Dial dial, Duration patience) throws IOException {
    CompletableFuture<Wire> opening = new CompletableFuture<>();
    daemon("open", () -> open(dial, opening));
    try {
      PrinterLine line = new PrinterLine(opening.get(patience.toMillis(), TimeUnit.MILLISECONDS));
      daemon("read", line::read);
      daemon("write", line::write);
      return line;
    } catch (ExecutionException e) {
      throw new IOException(String.valueOf(e.getCause()), e);
    } catch (TimeoutException e) {
      abandon(opening);
      throw new IOException("no answer within " + patience.toMillis() + " ms", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      abandon(opening);
      throw new IOException("interrupted", e);
    }
  }

  private static void open(Wire.Dial dial, CompletableFuture<Wire> opening) {
    try {
      Wire wire = dial.open();
      if (!opening.complete(wire)) {
        wire.close();
      }
    } catch (IOException | RuntimeException e) {
      opening.completeExceptionally(e);
    }
  }

  private static void abandon(CompletableFuture<Wire> opening) {
    if (!opening.cancel(false)) {
      opening.thenAccept(Wire::close);
    }
  }

  /** Hands whole commands to the writing thread. */
  synchronized void send(List<byte[]> commands) {
    unsent.addAll(commands);
    notifyAll();
  }

  void send(byte[] command) {
    send(List.of(command));
  }

  /**
   * Forgets the commands that have not begun to go out.
   *
   * @return whether there were any
   */
  synchronized boolean dropUnsent() {
    boolean some = !unsent.isEmpty();
    unsent.clear();
    return some;
  }

  /** Waits until the condition holds; false when it does not in time, or the line breaks before. */
  synchronized boolean await(BooleanSupplier condition, Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    try {
      while (!condition.getAsBoolean()) {
        long left = end - System.nanoTime();
        if (broken || left <= 0) {
          return false;
        }
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Asks for a status byte: its bits, {@link #SILENT} or {@link #STRANGE}. */
  synchronized int ask(StatusByte of, Duration longest) {
    status = SILENT;
    send(Commands.status(of));
    await(() -> status != SILENT, longest);
    return status;
  }

  /** Clears the printer's memory; false when it does not confirm that. */
  synchronized boolean clear(Duration longest) {
    int before = clearings;
    send(Commands.clear());
    return await(() -> clearings > before, longest);
  }

  synchronized boolean isBroken() {
    return broken;
  }

  synchronized boolean isSent() {
    return unsent.isEmpty() && !writing;
  }

  synchronized boolean isProcessed(String id) {
    return processed.contains(id);
  }

  synchronized int paperStatusCount() {
    return paperStatuses;
  }

  /** The newest of the printer's own reports; null when it sends none. */
  synchronized @Nullable PrinterState report() {
    return report;
  }

  synchronized void forgetReport() {
    report = null;
  }

  void close() {
    fail("closed");
    // a device can wait for its last write
    daemon("close", wire::close);
  }

  @Override
  public synchronized void status(int bits) {
    status = bits;
    notifyAll();
  }

  @Override
  public synchronized void report(PrinterState state) {
    report = state;
    notifyAll();
  }

  @Override
  public synchronized void processed(String id) {
    processed.add(id);
    notifyAll();
  }

  @Override
  public synchronized void paperStatus() {
    paperStatuses++;
    notifyAll();
  }

  @Override
  public synchronized void cleared() {
    clearings++;
    notifyAll();
  }

  @Override
  public synchronized void strange() {
    if (status == SILENT) {
      status = STRANGE;
      notifyAll();
    }
  }

  private void read() {
    ReplyReader reader = new ReplyReader(this);
    byte[] bytes = new byte[256];
    try {
      InputStream in = wire.in();
      for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
        for (int i = 0; i < n; i++) {
          reader.take(bytes[i] & 0xFF);
        }
      }
      fail("the printer hung up");
    } catch (IOException e) {
      fail(e.toString());
    }
  }

  private void write() {
    try {
      for (byte[] command = next(); command != null; command = next()) {
        for (int at = 0; at < command.length; at += CHUNK) {
          wire.out().write(command, at, Math.min(CHUNK, command.length - at));
        }
        wire.out().flush();
      }
    } catch (IOException e) {
      fail(e.toString());
    }
  }

  private synchronized byte @Nullable [] next() {
    writing = false;
    notifyAll();
    try {
      while (unsent.isEmpty() && !broken) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
    if (broken) {
      return null;
    }
    writing = true;
    return unsent.poll();
  }

  private synchronized void fail(String reason) {
    if (!broken) {
      LOG.log(Level.DEBUG, "The line to the printer is gone: {0}", reason);
      broken = true;
      notifyAll();
    }
  }

  private static void daemon(String name, Runnable task) {
    Thread thread = new Thread(task, "printer-" + name);
    thread.setDaemon(true);
    thread.start();
  }
}
