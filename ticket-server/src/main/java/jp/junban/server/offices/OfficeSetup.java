package jp.junban.server.offices;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.junban.server.offices.calendar.OpeningCalendar;
import jp.junban.server.offices.rules.CallingRules;

/**
 * An office with all that belongs to it, as it was when last read. Shared between threads and never
 * changed.
 *
 * @param services in the order they are shown, those out of use too
 * @param counters by label, those out of use too
 */
public record OfficeSetup(
    Office office,
    List<Service> services,
    List<Counter> counters,
    OpeningCalendar calendar,
    CallingRules rules) {

  /** A service of this office. */
  public Optional<Service> service(String id) {
    return services.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** A counter of this office. */
  public Optional<Counter> counter(String id) {
    return counters.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The ids of all services, those out of use too. */
  Set<String> serviceIds() {
    return services.stream().map(Service::id).collect(Collectors.toUnmodifiableSet());
  }

  /** The services in use. */
  public List<Service> activeServices() {
    return services.stream().filter(Service::active).toList();
  }

  /** The counters in use. */
  public List<Counter> activeCounters() {
    return counters.stream().filter(Counter::active).toList();
  }

  /** Whether any counter in use gives this service. */
  public boolean isServed(String serviceId) {
    return counters.stream().anyMatch(c -> c.active() && c.serves(serviceId));
  }
}
