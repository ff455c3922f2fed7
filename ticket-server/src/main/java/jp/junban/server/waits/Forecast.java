package jp.junban.server.waits;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is expected of an office's queue at one moment.
 *
 * @param services by service id
 * @param tickets by ticket id, for every ticket that waits
 */
public record Forecast(Map<String, ForService> services, Map<String, ForTicket> tickets) {

  /** Nothing is known yet. */
  public static final Forecast UNKNOWN = new Forecast(Map.of(), Map.of());

  /**
   * @param waiting people waiting
   * @param expected for one who draws a ticket now; null when no counter gives the service
   */
  public record ForService(int waiting, @Nullable Duration expected) {}

  /**
   * @param ahead people before this one in the same service
   * @param expected until it is called; null when no counter gives the service
   */
  public record ForTicket(int ahead, @Nullable Duration expected) {}

  /** The expected wait of a new ticket in seconds; null when it is not known. */
  public @Nullable Integer waitSeconds(String serviceId) {
    ForService service = services.get(serviceId);
    return service == null ? null : seconds(service.expected());
  }

  /** A wait in whole seconds, for JSON. */
  public static @Nullable Integer seconds(@Nullable Duration wait) {
    return wait == null ? null : (int) wait.toSeconds();
  }
}
