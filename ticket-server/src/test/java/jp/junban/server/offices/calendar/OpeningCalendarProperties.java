package jp.junban.server.offices.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.junban.server.offices.calendar.OpeningRules.Special;
import jp.junban.server.offices.calendar.OpeningRules.SpecialKind;
import jp.junban.server.offices.holidays.NationalHolidays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever an office decides, its calendar never contradicts itself. */
class OpeningCalendarProperties {

  private static final NationalHolidays HOLIDAYS = NationalHolidays.shipped();
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 5 * 365;
  private static final String SERVICE = "s";

  @Property(tries = 300)
  void everyDayIsDecidedByExactlyTheFirstRuleThatSpeaks(
      @ForAll("rules") OpeningRules rules, @ForAll @IntRange(max = DAYS) int after) {
    LocalDate date = FIRST.plusDays(after);
    CalendarDay day = calendar(rules, "Asia/Tokyo").day(date);
    boolean opened = speaks(rules, date, Set.of(SpecialKind.OPEN));
    boolean shut = speaks(rules, date, Set.of(SpecialKind.CLOSED, SpecialKind.MAINTENANCE));
    boolean yearly = rules.yearlyClosures().stream().anyMatch(c -> c.covers(date));
    boolean monthly = rules.monthlyClosures().stream().anyMatch(c -> c.covers(date));
    boolean holiday = HOLIDAYS.on(date).isPresent() && rules.holidays().closes(date.getDayOfWeek());
    switch (day.rule()) {
      case EXTRA_OPEN_DAY -> assertTrue(opened && day.open());
      case CLOSED_DAY, MAINTENANCE -> assertTrue(shut && !opened && !day.open());
      case YEARLY_CLOSURE -> assertTrue(yearly && !opened && !shut && !day.open());
      case MONTHLY_CLOSURE -> assertTrue(monthly && !yearly && !opened && !shut && !day.open());
      case HOLIDAY -> assertTrue(holiday && !monthly && !yearly && !opened && !shut);
      case WEEK -> {
        assertTrue(opened ? !day.open() : !shut && !yearly && !monthly && !holiday);
        assertEquals(rules.week().get(date.getDayOfWeek()), day.hours());
      }
    }
  }

  private static boolean speaks(OpeningRules rules, LocalDate date, Set<SpecialKind> kinds) {
    return rules.specialDays().stream().anyMatch(d -> kinds.contains(d.kind()) && d.covers(date));
  }

  @Property(tries = 300)
  void theNextOpeningIsOpenAndNothingBeforeItIs(
      @ForAll("rules") OpeningRules rules,
      @ForAll @IntRange(max = DAYS * 24 * 60) int minutes,
      @ForAll("zones") String zone) {
    OpeningCalendar calendar = calendar(rules, zone);
    Instant now = FIRST.atStartOfDay(ZoneId.of(zone)).toInstant().plusSeconds(minutes * 60L);
    Opening opening = calendar.at(now);
    OffsetDateTime next = opening.nextOpening();
    assertEquals(opening.state() == OpeningState.OPEN, calendar.at(now).open());
    if (next == null) {
      return;
    }
    Instant then = next.toInstant();
    assertFalse(opening.open());
    assertTrue(then.isAfter(now));
    OpeningState state = calendar.at(then).state();
    assertTrue(state == OpeningState.OPEN || state == OpeningState.RECEPTION_ENDED, state::name);
    OpeningState before = calendar.at(then.minusSeconds(1)).state();
    assertFalse(before == OpeningState.OPEN && !goesOnAtMidnight(next), before::name);
    opening
        .businessDay()
        .datesUntil(next.toLocalDate())
        .skip(1)
        .map(calendar::day)
        .forEach(day -> assertFalse(day.open(), () -> day + " before " + next));
  }

  private static boolean goesOnAtMidnight(OffsetDateTime next) {
    return next.getHour() == 0 && next.getMinute() == 0;
  }

  @Property(tries = 300)
  void receptionEndsBetweenOpeningAndClosing(
      @ForAll("rules") OpeningRules rules, @ForAll @IntRange(max = DAYS * 24) int hours) {
    OpeningCalendar calendar = calendar(rules, "Asia/Tokyo");
    Instant now = FIRST.atStartOfDay(calendar.zone()).toInstant().plusSeconds(hours * 3600L);
    Opening opening = calendar.at(SERVICE, now);
    if (opening.state() == OpeningState.CLOSED_TODAY) {
      return;
    }
    OffsetDateTime ends = opening.receptionEndsAt();
    OffsetDateTime opens = opening.opensAt();
    OffsetDateTime closes = opening.closesAt();
    assertNotNull(ends);
    assertNotNull(opens);
    assertNotNull(closes);
    assertFalse(ends.isBefore(opens));
    assertFalse(ends.isAfter(closes));
    calendar
        .hardStop(SERVICE, now)
        .ifPresent(stop -> assertFalse(stop.isBefore(closes.toInstant())));
  }

  private static OpeningCalendar calendar(OpeningRules rules, String zone) {
    return new OpeningCalendar(ZoneId.of(zone), rules, HOLIDAYS);
  }

  @Provide
  Arbitrary<String> zones() {
    return Arbitraries.of("Asia/Tokyo", "UTC", "Asia/Kolkata");
  }

  @Provide
  Arbitrary<OpeningRules> rules() {
    return Combinators.combine(
            week(),
            specialDays(),
            monthly().list().ofMaxSize(2),
            yearly().list().ofMaxSize(2),
            Arbitraries.of(HolidayChoice.class),
            reception())
        .as(
            (week, special, monthly, yearly, holidays, reception) ->
                new OpeningRules(week, Map.of(), special, monthly, yearly, holidays, reception));
  }

  private static Arbitrary<DayHours> hours() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 23), Arbitraries.integers().between(1, 24))
        .filter((opens, closes) -> opens < closes)
        .as((opens, closes) -> new DayHours(opens * 60, closes * 60));
  }

  private static Arbitrary<Map<DayOfWeek, DayHours>> week() {
    return Arbitraries.maps(Arbitraries.of(DayOfWeek.class), hours()).ofMaxSize(7);
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
  }

  private static Arbitrary<List<Special>> specialDays() {
    return Combinators.combine(
            dates(),
            Arbitraries.integers().between(0, 90),
            Arbitraries.of(SpecialKind.class),
            hours().injectNull(0.5))
        .as(
            (date, days, kind, hours) ->
                new Special(
                    date, date.plusDays(days), kind, kind == SpecialKind.OPEN ? hours : null, "理由"))
        .list()
        .ofMaxSize(12);
  }

  private static Arbitrary<OpeningRules.Monthly> monthly() {
    return Combinators.combine(
            Arbitraries.of(-1, 1, 2, 3, 4, 5),
            Arbitraries.of(DayOfWeek.class),
            Arbitraries.integers().between(-28, 28))
        .as((nth, weekday, offset) -> new OpeningRules.Monthly(nth, weekday, offset, null));
  }

  private static Arbitrary<OpeningRules.Yearly> yearly() {
    Arbitrary<MonthDay> days = dates().map(MonthDay::from);
    return Combinators.combine(days, days)
        .as((from, until) -> new OpeningRules.Yearly(from, until, null));
  }

  private static Arbitrary<OpeningRules.Reception> reception() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 240),
            Arbitraries.integers().between(0, 240).injectNull(0.3))
        .as(
            (minutes, overrun) ->
                new OpeningRules.Reception(minutes, Map.of(SERVICE, 15), overrun));
  }
}
