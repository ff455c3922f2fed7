package jp.junban.server.terminals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that a kiosk must know of its office to go on without the server: it keeps this on its disk.
 *
 * @param at when this was so, with the office's offset
 * @param clockSpeed how many times as fast as the real time this server's clock goes: 1 but in a
 *     demo
 * @param until the last date whose hours are in it
 * @param publicUrl the address from which the links of its tickets are built, without a slash at
 *     the end
 * @param offlineSeries the two digits with which the numbers begin that it issues by itself; null
 *     when none is free
 * @param days the office's, those on which it opens, by date
 * @param services those in use, in the order they are shown
 */
record KioskOffice(
    OffsetDateTime at,
    int clockSpeed,
    LocalDate until,
    OfficeInfo office,
    String publicUrl,
    @Nullable Integer offlineSeries,
    List<Day> days,
    List<ServiceInfo> services) {

  private static final int DAYS_AHEAD = 31;

  /** The office as printed on a ticket. */
  record OfficeInfo(
      String id, Map<Language, String> names, Map<Language, String> notices, String zone) {}

  /** One business day's hours. */
  record Day(
      LocalDate date,
      OffsetDateTime opensAt,
      OffsetDateTime receptionEndsAt,
      OffsetDateTime closesAt) {}

  /**
   * A procedure.
   *
   * @param served whether a counter in use gives it
   */
  record ServiceInfo(
      String id,
      String prefix,
      Map<Language, String> names,
      Map<Language, String> descriptions,
      boolean reservationOnly,
      boolean served,
      List<Day> days) {}

  static KioskOffice of(
      OfficeSetup setup,
      OffsetDateTime at,
      int clockSpeed,
      String publicUrl,
      @Nullable Integer offlineSeries) {
    Office office = setup.office();
    LocalDate today = at.toLocalDate();
    return new KioskOffice(
        at,
        clockSpeed,
        today.plusDays(DAYS_AHEAD),
        new OfficeInfo(office.id(), office.names(), office.notices(), office.zone().getId()),
        publicUrl,
        offlineSeries,
        days(setup, null, today),
        setup.activeServices().stream()
            .map(
                service ->
                    new ServiceInfo(
                        service.id(),
                        service.prefix(),
                        service.names(),
                        service.descriptions(),
                        service.reservationOnly(),
                        setup.isServed(service.id()),
                        days(setup, service, today)))
            .toList());
  }

  private static List<Day> days(OfficeSetup setup, @Nullable Service service, LocalDate from) {
    return from.datesUntil(from.plusDays(DAYS_AHEAD + 1L))
        .map(date -> day(setup, service, date))
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private static @Nullable Day day(OfficeSetup setup, @Nullable Service service, LocalDate date) {
    var midnight = date.atStartOfDay(setup.office().zone()).toInstant();
    Opening opening =
        service == null
            ? setup.calendar().at(midnight)
            : setup.calendar().at(service.id(), midnight);
    OffsetDateTime opens = opening.opensAt();
    OffsetDateTime closes = opening.closesAt();
    OffsetDateTime receptionEnds = opening.receptionEndsAt();
    return opens == null || closes == null || receptionEnds == null
        ? null
        : new Day(date, opens, receptionEnds, closes);
  }
}
