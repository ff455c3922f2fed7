package jp.junban.systemtests.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Finding, starting, awaiting and ending programs. */
public final class Processes {

  private static final long LOOK_AGAIN_NANOS = 10_000_000;

  private Processes() {}

  /** The root of the checkout, found from wherever the program was started. */
  public static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null) {
      if (Files.exists(folder.resolve("run")) && Files.exists(folder.resolve("kiosk/pom.xml"))) {
        return folder;
      }
      folder = folder.getParent();
    }
    throw new IllegalStateException("Start this inside a checkout of Junban");
  }

  /** A port of the loopback address that was free a moment ago. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks until the condition holds. */
  public static void await(String what, Duration atMost, BooleanSupplier condition) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("Waited " + atMost.toSeconds() + " s in vain for " + what);
      }
      LockSupport.parkNanos(LOOK_AGAIN_NANOS);
    }
  }

  /** Ends the program as Ctrl-C would. */
  public static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the program as a power cut would. */
  static void kill(Process process) {
    try {
      process.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The memory the program holds in RAM, in bytes (Linux). */
  public static long residentBytes(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
        if (line.startsWith("VmRSS:")) {
          return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("No VmRSS for process " + pid);
  }
}
