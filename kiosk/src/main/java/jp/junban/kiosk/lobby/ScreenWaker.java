package jp.junban.kiosk.lobby;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Wakes the screen by the operating system's own program, such as {@code xset dpms force on}. */
public final class ScreenWaker implements Runnable {
  private static final Logger LOG = System.getLogger(ScreenWaker.class.getName());
  private static final long LONGEST_SECONDS = 5;

  private final List<String> command;

  /**
   * @param command the program and its arguments; no shell sees them
   */
  public ScreenWaker(List<String> command) {
    this.command = List.copyOf(command);
  }

  @Override
  public void run() {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The screen cannot be woken: {0}", e.getMessage());
      return;
    }
    try {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        LOG.log(Level.WARNING, "{0} does not end", command.get(0));
      } else if (process.exitValue() != 0) {
        LOG.log(Level.WARNING, "{0} ended with {1}", command.get(0), process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
  }
}
