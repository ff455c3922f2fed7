package jp.junban.server.waits;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jp.junban.server.tickets.WaitRange;
import jp.junban.server.waits.promise.Chances;
import jp.junban.server.waits.promise.ShownWait;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of an office's queue at one moment.
 *
 * @param services by service id
 * @param tickets by ticket id, for every ticket that waits
 * @param disturbed whether the day runs so unlike the days before that all waits are doubtful
 * @param late whether it runs slower than they did
 * @param lastEnd when the last of those present is expected to be done, with a chance of one in ten
 *     that it is later; null when not known
 */
public record Forecast(
    Map<String, ForService> services,
    Map<String, ForTicket> tickets,
    boolean disturbed,
    boolean late,
    @Nullable Instant lastEnd) {

  /** Nothing is known yet. */
  public static final Forecast UNKNOWN = new Forecast(Map.of(), Map.of());

  public Forecast(Map<String, ForService> services, Map<String, ForTicket> tickets) {
    this(services, tickets, false, false, null);
  }

  /**
   * @param waiting people waiting
   * @param expected for one who draws a ticket now; null when no counter gives the service
   * @param chances how likely which waits are; null when only the typical one is known
   */
  public record ForService(int waiting, @Nullable Duration expected, @Nullable Chances chances) {

    public ForService(int waiting, @Nullable Duration expected) {
      this(waiting, expected, null);
    }
  }

  /**
   * @param ahead people before this one in the same service
   * @param expected until it is called, as it was promised and kept steady; null when no counter
   *     gives the service
   * @param chances how likely which waits are; null when only the typical one is known
   */
  public record ForTicket(int ahead, @Nullable Duration expected, @Nullable Chances chances) {

    public ForTicket(int ahead, @Nullable Duration expected) {
      this(ahead, expected, null);
    }
  }

  /** The expected wait of a new ticket in seconds; null when it is not known. */
  public @Nullable Integer waitSeconds(String serviceId) {
    ForService service = services.get(serviceId);
    return service == null ? null : seconds(service.expected());
  }

  /** The wait of a new ticket that is exceeded once in ten times; null when it is not known. */
  public @Nullable Integer carefulSeconds(String serviceId) {
    ForService service = services.get(serviceId);
    Chances chances = service == null ? null : service.chances();
    return chances == null ? null : (int) Math.round(chances.p90());
  }

  /** What kiosk and paper say of a new ticket's wait; null when it is not known. */
  public @Nullable WaitRange range(String serviceId) {
    ForService service = services.get(serviceId);
    Chances chances = service == null ? null : service.chances();
    return service == null || service.expected() == null || chances == null
        ? null
        : ShownWait.range(chances, service.waiting() > 0, disturbed);
  }

  /** A wait in whole seconds, for JSON. */
  public static @Nullable Integer seconds(@Nullable Duration wait) {
    return wait == null ? null : (int) wait.toSeconds();
  }
}
