package jp.junban.server.board;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/** An office with what can be asked for, where and when. */
public record OfficeDetails(
    String id,
    Map<Language, String> names,
    Map<Language, String> notices,
    Map<Language, String> addresses,
    Map<Language, String> directions,
    @Nullable String phone,
    String zone,
    Opening opening,
    List<Hours> weeklyHours,
    List<ServiceDetails> services,
    List<CounterDetails> counters,
    long overdueMinutes,
    int congestionSomeMinutes,
    int congestionFullMinutes,
    int missedShown,
    int staleAfterSeconds) {

  /** One weekday; clock times, {@code 24:00} for the end of the day. */
  public record Hours(DayOfWeek weekday, String opens, String closes) {}

  /** A service in use. */
  public record ServiceDetails(
      String id,
      String prefix,
      Map<Language, String> names,
      Map<Language, String> descriptions,
      long typicalSeconds) {}

  /** A counter in use. */
  public record CounterDetails(String id, String label, Set<String> serviceIds) {}

  static OfficeDetails of(OfficeSetup setup, Instant now) {
    Office office = setup.office();
    return new OfficeDetails(
        office.id(),
        office.names(),
        office.notices(),
        office.addresses(),
        office.directions(),
        office.phone(),
        office.zone().getId(),
        setup.calendar().at(now),
        new TreeMap<>(setup.calendar().week())
            .entrySet().stream()
                .map(d -> new Hours(d.getKey(), d.getValue().opensAt(), d.getValue().closesAt()))
                .toList(),
        setup.activeServices().stream()
            .map(
                s ->
                    new ServiceDetails(
                        s.id(), s.prefix(), s.names(), s.descriptions(), s.typical().toSeconds()))
            .toList(),
        setup.activeCounters().stream()
            .map(c -> new CounterDetails(c.id(), c.label(), c.serviceIds()))
            .toList(),
        office.overdue().toMinutes(),
        office.congestionSomeMinutes(),
        office.congestionFullMinutes(),
        office.missedShown(),
        office.staleAfterSeconds());
  }
}
