package jp.junban.kiosk.platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What a program does again and again, or soon, beside what it is asked for. */
public final class Rounds implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Rounds.class.getName());

  private final ScheduledExecutorService threads;

  /**
   * @param name of the threads
   * @param most of them at once
   */
  public Rounds(String name, int most) {
    this.threads = Executors.newScheduledThreadPool(most, task -> daemon(task, name));
  }

  /** May wait, and is interrupted at the end. */
  public interface Task {
    void run() throws InterruptedException;
  }

  /** The threads, for those who set times of their own. */
  public ScheduledExecutorService threads() {
    return threads;
  }

  /** Now, and then with this pause after each time. */
  public void repeat(Task task, Duration every) {
    threads.scheduleWithFixedDelay(quietly(task), 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Once, as soon as a thread is free; not at all when the program is being stopped. */
  public void soon(Task task) {
    try {
      threads.execute(quietly(task));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.DEBUG, "Too late: the program is being stopped");
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** A task that fails once must not end its repetition. */
  private static Runnable quietly(Task task) {
    return () -> {
      try {
        task.run();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (RuntimeException e) {
        LOG.log(Level.ERROR, "A task of the program failed", e);
      }
    };
  }

  private static Thread daemon(Runnable task, String name) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    return thread;
  }
}
