package jp.junban.kiosk;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What the agent does again and again, or soon, beside what visitors ask of it. */
final class Rounds implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Rounds.class.getName());
  private static final int THREADS = 4;

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(THREADS, Rounds::daemon);

  /** May wait, and is interrupted at the end. */
  interface Task {
    void run() throws InterruptedException;
  }

  /** Now, and then with this pause after each time. */
  void repeat(Task task, Duration every) {
    threads.scheduleWithFixedDelay(quietly(task), 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Once, as soon as a thread is free; not at all when the agent is being stopped. */
  void soon(Task task) {
    try {
      threads.execute(quietly(task));
    } catch (RejectedExecutionException e) {
      LOG.log(Level.DEBUG, "Too late: the agent is being stopped");
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
        LOG.log(Level.ERROR, "A task of the agent failed", e);
      }
    };
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "agent");
    thread.setDaemon(true);
    return thread;
  }
}
