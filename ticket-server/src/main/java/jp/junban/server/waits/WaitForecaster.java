package jp.junban.server.waits;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.junban.server.calling.Floor;

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

  @Resource
  @SuppressWarnings("NullAway.Init")
  private ManagedScheduledExecutorService executor;

  @Inject private PastDays past;

  private final Map<String, OfficeMemory> memories = new ConcurrentHashMap<>();

  /** What is expected now. The same floor after the same day gives the same forecast. */
  public Forecast forecast(Floor floor) {
    String office = floor.setup().office().id();
    try {
      OfficeMemory memory = memories.computeIfAbsent(office, id -> new OfficeMemory(id, past));
      synchronized (memory) {
        if (memory.begins(floor)) {
          learn(memory, floor);
        }
        return memory.forecast(floor);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The simple forecast stands in at office " + office, e);
      return TypicalWaits.forecast(floor);
    }
  }

  private void learn(OfficeMemory memory, Floor floor) {
    try {
      executor.execute(
          () -> {
            try {
              memory.learnt(past.learn(floor.setup(), memory.day()));
            } catch (RuntimeException e) {
              LOG.log(Level.WARNING, "The days before could not be learnt from", e);
            }
          });
    } catch (RejectedExecutionException e) {
      LOG.log(Level.FINE, "The server is stopping", e);
    }
  }
}
