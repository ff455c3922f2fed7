package jp.junban.devices.printing.emulator;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The emulated printer without its socket: memory, status, paper and the host that talks to it.
 * What a person does to a printer is a method here. All of it is safe from any thread.
 */
public final class ThermalPrinter implements Closeable, Firmware.Machine, RealTime.Commands {
  private final Set<Feature> features = EnumSet.allOf(Feature.class);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Roll roll = new Roll();
  private final Memory memory = new Memory();
  private boolean coverOpen;
  private boolean jammed;
  private boolean frozen;
  private boolean powered = true;
  private boolean closed;
  private boolean reporting;
  private double rowsPerMillisecond;
  private int rowsToEvent;
  private Runnable event = () -> {};
  private @Nullable OutputStream host;

  /** Counts up when all is forgotten; a command that began in an earlier life ends there. */
  private int life;

  private int lifeOfCommand;
  private boolean busy;

  public ThermalPrinter() {
    Thread engine = new Thread(this::work, "emulator-engine");
    engine.setDaemon(true);
    engine.start();
  }

  // what it can do

  public void lacks(Feature... missing) {
    change(() -> features.removeAll(List.of(missing)));
  }

  /** Paper speed; 150 is usual. 0 is as fast as the machine can. */
  public void speed(double millimetresPerSecond) {
    change(() -> rowsPerMillisecond = millimetresPerSecond * 8 / 1000);
  }

  /** The size of the receive buffer in bytes, at most 65,536. */
  public void memory(int bytes) {
    change(() -> memory.shrink(bytes));
  }

  // what people do to it

  public void openCover() {
    change(() -> coverOpen = true);
  }

  public void closeCover() {
    change(() -> coverOpen = false);
  }

  /** A new roll; what hung out uncut is torn off. */
  public void refill() {
    change(roll::refill);
  }

  /** Leaves paper for so many more lines. */
  public void leavePaper(int rows) {
    change(() -> roll.leave(rows));
  }

  public void nearEnd() {
    change(roll::runLow);
  }

  /** The cutter jams, which takes the printer offline. */
  public void jam() {
    change(() -> jammed = true);
  }

  public void unjam() {
    change(() -> jammed = false);
  }

  /** Neither reads nor answers nor prints, but holds the line: half open. */
  public void freeze() {
    change(() -> frozen = true);
  }

  public void thaw() {
    change(() -> frozen = false);
  }

  /** Power off: the memory is gone, what hung out uncut stays as it is. */
  public void powerOff() {
    change(
        () -> {
          powered = false;
          reporting = false;
          host = null;
          forget();
          roll.end(false);
        });
  }

  public void powerOn() {
    change(() -> powered = true);
  }

  /** Does something once, when so many more lines are printed; a cut counts as one. */
  public void after(int rows, Runnable event) {
    change(
        () -> {
          rowsToEvent = rows;
          this.event = event;
        });
  }

  // what can be seen

  public List<Piece> pieces() {
    lock.lock();
    try {
      return roll.pieces();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until nothing is in its memory or under way; false when that takes too long. */
  public boolean awaitIdle(long milliseconds) {
    return await(() -> memory.isEmpty() && !busy, milliseconds);
  }

  /** Waits until so many pieces have come out, cut or not. */
  public boolean awaitPieces(int count, long milliseconds) {
    return await(() -> roll.pieces().size() >= count, milliseconds);
  }

  boolean isPowered() {
    lock.lock();
    try {
      return powered;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    change(
        () -> {
          closed = true;
          powered = false;
          forget();
        });
  }

  // the host's side

  /** Serves a host until it hangs up, a newer one comes, or the power goes. */
  public void serve(InputStream in, OutputStream out) throws IOException {
    change(() -> host = out);
    RealTime realTime = new RealTime();
    byte[] bytes = new byte[4096];
    for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
      if (!receive(bytes, n, out, realTime)) {
        return;
      }
    }
  }

  private boolean receive(byte[] bytes, int count, OutputStream from, RealTime realTime) {
    lock.lock();
    try {
      for (int i = 0; i < count; i++) {
        while (powered && host == from && (frozen || memory.isFull())) {
          changed.signalAll();
          changed.awaitUninterruptibly();
        }
        if (!powered || host != from) {
          return false;
        }
        memory.add(bytes[i]);
        realTime.take(bytes[i] & 0xFF, this);
      }
      changed.signalAll();
      return true;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void statusAsked(int n) {
    if (n == 1 || features.contains(Feature.CAUSES)) {
      tell(
          0x12
              | switch (n) {
                case 1 -> isOffline() ? 0x08 : 0;
                case 2 -> (coverOpen ? 0x04 : 0) | (roll.isOut() ? 0x20 : 0) | (jammed ? 0x40 : 0);
                case 3 -> jammed ? 0x08 : 0;
                default -> (roll.isNearEnd() ? 0x0C : 0) | (roll.isOut() ? 0x60 : 0);
              });
    }
  }

  @Override
  public void clearAsked() {
    if (features.contains(Feature.CLEAR)) {
      forget();
      tell(0x37, 0x25, 0);
    }
  }

  private void report() {
    if (reporting) {
      tell(
          0x10 | (isOffline() ? 0x08 : 0) | (coverOpen ? 0x20 : 0),
          jammed ? 0x08 : 0,
          (roll.isNearEnd() ? 0x03 : 0) | (roll.isOut() ? 0x0C : 0),
          0x0F);
    }
  }

  private void tell(int... message) {
    if (host == null || frozen) {
      return;
    }
    byte[] bytes = new byte[message.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) message[i];
    }
    try {
      host.write(bytes);
      host.flush();
    } catch (IOException e) {
      // the host has hung up; nobody is there to hear it
      host = null;
    }
  }

  // the engine

  private void work() {
    Firmware firmware = new Firmware(this);
    while (begin()) {
      try {
        firmware.carryOutOne();
      } catch (Firmware.Forgotten e) {
        // goes on with what comes after
      }
    }
  }

  private boolean begin() {
    lock.lock();
    try {
      busy = false;
      changed.signalAll();
      while (memory.isEmpty() && !closed) {
        changed.awaitUninterruptibly();
      }
      busy = true;
      lifeOfCommand = life;
      return !closed;
    } finally {
      lock.unlock();
    }
  }

  private interface Action {
    void run() throws Firmware.Forgotten;
  }

  /** Waits until a condition holds, in the life in which the command began. */
  private void when(BooleanSupplier condition, Action action) throws Firmware.Forgotten {
    lock.lock();
    try {
      while (life == lifeOfCommand && !condition.getAsBoolean()) {
        changed.awaitUninterruptibly();
      }
      if (life != lifeOfCommand) {
        throw new Firmware.Forgotten();
      }
      action.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean isOnline() {
    return !frozen && !isOffline();
  }

  private boolean isOffline() {
    return coverOpen || jammed || roll.isOut();
  }

  @Override
  public byte[] next(int count) throws Firmware.Forgotten {
    byte[] bytes = new byte[count];
    for (int[] at = {0}; at[0] < count; ) {
      when(() -> !memory.isEmpty(), () -> at[0] += memory.take(bytes, at[0]));
    }
    return bytes;
  }

  @Override
  public void printRow(byte[] row) throws Firmware.Forgotten {
    feed();
    when(
        this::isOnline,
        () -> {
          roll.print(row);
          moved();
        });
  }

  @Override
  public void cut() throws Firmware.Forgotten {
    when(
        this::isOnline,
        () -> {
          roll.end(true);
          moved();
        });
  }

  /** The time that one line takes. */
  private void feed() throws Firmware.Forgotten {
    double speed = rowsPerMillisecond;
    if (speed > 0) {
      long end = System.nanoTime() + (long) (1_000_000 / speed);
      when(() -> waited(end), () -> {});
    }
  }

  private boolean waited(long end) {
    try {
      for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
        if (life != lifeOfCommand) {
          return false;
        }
        changed.awaitNanos(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return true;
  }

  private void moved() {
    if (roll.isOut()) {
      report();
    }
    if (rowsToEvent > 0 && --rowsToEvent == 0) {
      event.run();
    }
  }

  @Override
  public void reportChanges(boolean on) throws Firmware.Forgotten {
    when(
        this::isOnline,
        () -> {
          reporting = on && features.contains(Feature.REPORTS);
          report();
        });
  }

  @Override
  public void sendProcessId(byte[] id) throws Firmware.Forgotten {
    when(
        this::isOnline,
        () -> {
          if (features.contains(Feature.PROCESS_ID)) {
            tell(0x37, 0x22, id[0], id[1], id[2], id[3], 0);
          }
        });
  }

  @Override
  public void sendPaperStatus() throws Firmware.Forgotten {
    when(
        this::isOnline,
        () -> {
          if (features.contains(Feature.PAPER_STATUS)) {
            tell(roll.isNearEnd() ? 0x03 : 0);
          }
        });
  }

  // plumbing

  private void forget() {
    memory.forget();
    life++;
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      boolean offline = isOffline();
      boolean near = roll.isNearEnd();
      change.run();
      if (offline != isOffline() || near != roll.isNearEnd()) {
        report();
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private boolean await(BooleanSupplier condition, long milliseconds) {
    long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
    lock.lock();
    try {
      while (!condition.getAsBoolean()) {
        if (left <= 0) {
          return false;
        }
        left = changed.awaitNanos(left);
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }
}
