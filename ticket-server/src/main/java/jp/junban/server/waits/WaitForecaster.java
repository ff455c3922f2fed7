package jp.junban.server.waits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.junban.server.calling.Floor;
import jp.junban.server.platform.DemoClock;
import jp.junban.server.platform.Workers;

/**
 * Expects waits by running the office's own calling rules forward over learnt laws. Each office is
 * remembered: its laws, learnt in the background when it is first looked at and on every new day,
 * what today has shown so far, and what its visitors were promised.
 *
 * <p>When the learnt forecast cannot be made, the simple one of {@link TypicalWaits} stands in.
 */
@ApplicationScoped
public class WaitForecaster {

  private static final Logger LOG = Logger.getLogger(WaitForecaster.class.getName());

  @Inject private Workers workers;
  @Inject private PastDays past;
  @Inject private Clock clock;

  private final Map<String, OfficeMemory> memories = new ConcurrentHashMap<>();

  /**
   * What is expected now. A call is on its way to the boards, so the runs are made beside it, at
   * most once a second for an office, more seldom when thousands wait, and shown with the next
   * look; only when somebody sat down or left are they made at once.
   */
  public Forecast forecast(Floor floor) {
    String office = floor.setup().office().id();
    try {
      OfficeMemory memory =
          memories.computeIfAbsent(
              office, id -> new OfficeMemory(past, DemoClock.lived(OfficeMemory.OVERLAP, clock)));
      if (memory.begins(floor)) {
        beside(() -> memory.learnt(past.learn(floor.setup(), memory.day())));
      }
      CarriedForecast last = memory.last();
      if (last == null || !last.fits(floor)) {
        return memory.forecast(floor);
      }
      if (last.old(floor) && memory.mayBegin()) {
        beside(() -> memory.forecastBeside(floor));
      }
      return last.carriedTo(floor);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The simple forecast stands in at office " + office, e);
      return TypicalWaits.forecast(floor);
    }
  }

  private void beside(Runnable work) {
    try {
      workers.patiently(
          () -> {
            try {
              work.run();
            } catch (RuntimeException e) {
              LOG.log(Level.WARNING, "The forecast or its laws could not be made", e);
            }
          },
          Workers.BREATH);
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "The server is stopping", e);
    }
  }
}
