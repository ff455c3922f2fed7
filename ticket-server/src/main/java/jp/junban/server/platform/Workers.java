package jp.junban.server.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The threads beside those of requests. The container's scheduled executor has a single one, on
 * which a call on its way to the boards would queue behind forecasts and printed pages; it is for
 * waiting only.
 */
@ApplicationScoped
public class Workers {

  private static final int URGENT = 2;
  private static final int PATIENT = 2;

  /** Until what everybody waits for has left; work that a call sets off begins after it. */
  public static final Duration BREATH = Duration.ofMillis(50);

  @Resource
  @SuppressWarnings("NullAway.Init")
  private ManagedThreadFactory threads;

  @SuppressWarnings("NullAway.Init")
  private ExecutorService urgent;

  @SuppressWarnings("NullAway.Init")
  private ScheduledExecutorService patient;

  @PostConstruct
  void begin() {
    urgent = Executors.newFixedThreadPool(URGENT, threads);
    patient = Executors.newScheduledThreadPool(PATIENT, threads);
  }

  @PreDestroy
  void end() {
    urgent.shutdownNow();
    patient.shutdownNow();
  }

  /**
   * Runs what somebody waits for; some ten milliseconds of work.
   *
   * @throws RejectedExecutionException while the server is stopping
   */
  public void urgently(Runnable work) {
    urgent.execute(work);
  }

  /**
   * Runs what may take its time.
   *
   * @throws RejectedExecutionException while the server is stopping
   */
  public void patiently(Runnable work) {
    patient.execute(work);
  }

  /**
   * Runs what may take its time, and begins after this time at the earliest.
   *
   * @throws RejectedExecutionException while the server is stopping
   */
  public void patiently(Runnable work, Duration after) {
    patient.schedule(work, after.toNanos(), TimeUnit.NANOSECONDS);
  }
}
