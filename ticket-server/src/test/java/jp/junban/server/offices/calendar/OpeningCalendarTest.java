package jp.junban.server.offices.calendar;

import static jp.junban.server.offices.OfficeFixture.anOffice;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import jp.junban.server.offices.OfficeFixture;
import org.junit.jupiter.api.Test;

/** 2026-11-24 is a Tuesday. */
class OpeningCalendarTest {

  private final OpeningCalendar tuesdayAndSaturday =
      anOffice()
          .withService("A", 10)
          .withService("B", 10)
          .open(DayOfWeek.TUESDAY, "12:00", "20:00")
          .open(DayOfWeek.SATURDAY, "10:00", "18:00")
          .open("B", DayOfWeek.TUESDAY, "13:00", "15:00")
          .closedOn("2026-12-01")
          .openOn("2026-12-03", "09:30", "11:00")
          .build()
          .calendar();

  private static Instant tokyo(String local) {
    return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Tokyo")).toInstant();
  }

  private OpeningState stateAt(String local) {
    return tuesdayAndSaturday.at(tokyo(local)).state();
  }

  private String nextAfter(String local) {
    return Objects.toString(tuesdayAndSaturday.at(tokyo(local)).nextOpening());
  }

  @Test
  void ticketsAreIssuedFromTheOpeningMinuteToTheMinuteBeforeClosing() {
    assertEquals(OpeningState.NOT_YET_OPEN, stateAt("2026-11-24T11:59:59.999"));
    assertEquals(OpeningState.OPEN, stateAt("2026-11-24T12:00:00"));
    assertEquals(OpeningState.OPEN, stateAt("2026-11-24T19:59:59.999"));
    assertEquals(OpeningState.ENDED, stateAt("2026-11-24T20:00:00"));
  }

  @Test
  void aWeekdayWithoutHoursIsClosed() {
    Opening thursday = tuesdayAndSaturday.at(tokyo("2026-11-26T12:30"));
    assertEquals(OpeningState.CLOSED_TODAY, thursday.state());
    assertNull(thursday.opensAt());
    assertNull(thursday.closesAt());
    assertFalse(thursday.open());
  }

  @Test
  void todaysHoursAreGivenWithTheOfficesOffset() {
    Opening opening = tuesdayAndSaturday.at(tokyo("2026-11-24T14:00"));
    assertEquals("2026-11-24T12:00+09:00", Objects.toString(opening.opensAt()));
    assertEquals("2026-11-24T20:00+09:00", Objects.toString(opening.closesAt()));
    assertEquals(LocalDate.of(2026, 11, 24), opening.businessDay());
    assertNull(opening.nextOpening());
  }

  @Test
  void theNextOpeningIsTodaysOrThatOfTheNextOpenDay() {
    assertEquals("2026-11-24T12:00+09:00", nextAfter("2026-11-24T08:00"));
    assertEquals("2026-11-28T10:00+09:00", nextAfter("2026-11-24T20:00"));
    assertEquals("2026-11-28T10:00+09:00", nextAfter("2026-11-26T12:00"));
  }

  @Test
  void aSpecialDayGoesBeforeTheWeek() {
    assertEquals(OpeningState.CLOSED_TODAY, stateAt("2026-12-01T14:00"));
    assertEquals(OpeningState.OPEN, stateAt("2026-12-03T10:00"));
    assertEquals(OpeningState.ENDED, stateAt("2026-12-03T11:00"));
  }

  @Test
  void theNextOpeningKnowsSpecialDays() {
    // Saturday evening: Tuesday the 1st is closed, Thursday the 3rd is open for once
    assertEquals("2026-12-03T09:30+09:00", nextAfter("2026-11-28T18:00"));
  }

  @Test
  void aServiceWithHoursOfItsOwnHasNoOthers() {
    String b = OfficeFixture.service("B");
    assertEquals(
        OpeningState.NOT_YET_OPEN, tuesdayAndSaturday.at(b, tokyo("2026-11-24T12:30")).state());
    assertEquals(OpeningState.OPEN, tuesdayAndSaturday.at(b, tokyo("2026-11-24T14:00")).state());
    assertEquals(
        OpeningState.CLOSED_TODAY, tuesdayAndSaturday.at(b, tokyo("2026-11-28T12:00")).state());
  }

  @Test
  void aServiceWithoutHoursOfItsOwnHasTheOffices() {
    String a = OfficeFixture.service("A");
    assertEquals(
        tuesdayAndSaturday.at(tokyo("2026-11-24T12:30")),
        tuesdayAndSaturday.at(a, tokyo("2026-11-24T12:30")));
  }

  @Test
  void aSpecialDayCountsForServicesWithHoursOfTheirOwnToo() {
    String b = OfficeFixture.service("B");
    assertEquals(
        OpeningState.CLOSED_TODAY, tuesdayAndSaturday.at(b, tokyo("2026-12-01T14:00")).state());
  }

  @Test
  void anOfficeMayBeOpenToTheLastMinuteOfTheDay() {
    OpeningCalendar late = anOffice().open(DayOfWeek.TUESDAY, "18:00", "24:00").build().calendar();
    assertEquals(OpeningState.OPEN, late.at(tokyo("2026-11-24T23:59:59.999")).state());
    Opening opening = late.at(tokyo("2026-11-24T20:00"));
    assertEquals("2026-11-25T00:00+09:00", Objects.toString(opening.closesAt()));
    assertEquals(OpeningState.CLOSED_TODAY, late.at(tokyo("2026-11-25T00:00")).state());
    assertEquals("24:00", late.week().values().iterator().next().closesAt());
  }

  @Test
  void anOfficeOpenAroundTheClockSaysSo() {
    OpeningCalendar always = anOffice().alwaysOpen().build().calendar();
    Opening opening = always.at(tokyo("2026-11-26T03:00"));
    assertTrue(opening.open());
    assertTrue(opening.always());
    assertFalse(tuesdayAndSaturday.at(tokyo("2026-11-24T14:00")).always());
  }

  @Test
  void sixFullDaysAreNotAroundTheClock() {
    OfficeFixture office = anOffice();
    for (DayOfWeek day : DayOfWeek.values()) {
      office.open(day, "00:00", day == DayOfWeek.SUNDAY ? "23:00" : "24:00");
    }
    assertFalse(office.build().calendar().at(tokyo("2026-11-24T14:00")).always());
  }

  @Test
  void theDayIsThatOfTheOfficesZone() {
    Instant tuesdayMorningInTokyo = Instant.parse("2026-11-23T20:00:00Z");
    assertEquals(
        LocalDate.of(2026, 11, 24), tuesdayAndSaturday.at(tuesdayMorningInTokyo).businessDay());
    OpeningCalendar london =
        anOffice().in("Europe/London").open(DayOfWeek.MONDAY, "09:00", "21:00").build().calendar();
    Opening opening = london.at(tuesdayMorningInTokyo);
    assertEquals(LocalDate.of(2026, 11, 23), opening.businessDay());
    assertEquals(OpeningState.OPEN, opening.state());
    assertEquals("2026-11-23T09:00Z", Objects.toString(opening.opensAt()));
  }

  @Test
  void anOfficeWithoutAnyHoursNeverOpens() {
    Opening opening = anOffice().build().calendar().at(tokyo("2026-11-24T14:00"));
    assertEquals(OpeningState.CLOSED_TODAY, opening.state());
    assertNull(opening.nextOpening());
  }

  @Test
  void aSpecialDayWithShorterHoursIsNotAroundTheClock() {
    OpeningCalendar always =
        anOffice().alwaysOpen().openOn("2026-11-24", "09:00", "17:00").build().calendar();
    assertFalse(always.at(tokyo("2026-11-24T10:00")).always());
    assertTrue(always.at(tokyo("2026-11-25T10:00")).always());
  }

  @Test
  void receptionEndsSoManyMinutesBeforeClosing() {
    OpeningCalendar calendar =
        anOffice()
            .withService("A", 10)
            .withService("B", 10)
            .open(DayOfWeek.TUESDAY, "12:00", "20:00")
            .open(DayOfWeek.SATURDAY, "10:00", "18:00")
            .lastReception(15)
            .lastReception("B", 60)
            .build()
            .calendar();
    assertEquals(OpeningState.OPEN, calendar.at(tokyo("2026-11-24T19:44:59")).state());
    Opening over = calendar.at(tokyo("2026-11-24T19:45"));
    assertEquals(OpeningState.RECEPTION_ENDED, over.state());
    assertEquals("2026-11-24T19:45+09:00", Objects.toString(over.receptionEndsAt()));
    assertEquals("2026-11-24T20:00+09:00", Objects.toString(over.closesAt()));
    assertEquals("2026-11-28T10:00+09:00", Objects.toString(over.nextOpening()));
    assertEquals(OpeningState.ENDED, calendar.at(tokyo("2026-11-24T20:00")).state());
    String b = OfficeFixture.service("B");
    assertEquals(OpeningState.RECEPTION_ENDED, calendar.at(b, tokyo("2026-11-24T19:00")).state());
    assertEquals(
        OpeningState.OPEN,
        calendar.at(OfficeFixture.service("A"), tokyo("2026-11-24T19:00")).state());
  }

  @Test
  void anOfficeThatGoesOnAfterMidnightHasNoLastReceptionAndNoHardStop() {
    OpeningCalendar always =
        anOffice()
            .alwaysOpen()
            .lastReception(30)
            .overrun(10)
            .closedOn("2026-11-26")
            .build()
            .calendar();
    assertEquals(OpeningState.OPEN, always.at(tokyo("2026-11-24T23:59")).state());
    assertEquals(Optional.empty(), always.hardStop("", tokyo("2026-11-24T12:00")));
    // tomorrow is closed, so midnight is a closing like any other
    assertEquals(OpeningState.RECEPTION_ENDED, always.at(tokyo("2026-11-25T23:45")).state());
    assertEquals(
        Optional.of(tokyo("2026-11-26T00:10")), always.hardStop("", tokyo("2026-11-25T12:00")));
  }

  @Test
  void theHardStopIsClosingAndTheMinutesAllowedAfterIt() {
    OfficeFixture office = anOffice().open(DayOfWeek.TUESDAY, "12:00", "20:00");
    Instant noon = tokyo("2026-11-24T12:00");
    assertEquals(Optional.empty(), office.build().calendar().hardStop("", noon));
    OpeningCalendar calendar = office.overrun(30).build().calendar();
    assertEquals(Optional.of(tokyo("2026-11-24T20:30")), calendar.hardStop("", noon));
    assertEquals(Optional.empty(), calendar.hardStop("", tokyo("2026-11-25T12:00")));
  }
}
