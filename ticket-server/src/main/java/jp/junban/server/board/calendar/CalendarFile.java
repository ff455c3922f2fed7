package jp.junban.server.board.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Summary;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.calendar.CalendarDay;
import jp.junban.server.offices.calendar.DayHours;
import jp.junban.server.offices.calendar.DayRule;
import jp.junban.server.platform.Language;

/**
 * The days of an office as an iCalendar file (RFC 5545), in Japanese: an event for each opening, in
 * UTC, and one for each day on which a rule closes it though its week says otherwise.
 */
final class CalendarFile {

  private static final String MAKER = "-//Junban//Opening calendar//JA";

  /** A line may have 75 octets; the writer counts characters, of which Japanese ones have three. */
  private static final int LINE = 24;

  private CalendarFile() {}

  static String of(OfficeSetup setup, CalendarRange range) {
    String name = setup.office().names().getOrDefault(Language.JA, setup.office().id());
    ICalendar file = new ICalendar();
    file.setProductId(MAKER);
    file.setExperimentalProperty("X-WR-CALNAME", name);
    file.setExperimentalProperty("X-WR-TIMEZONE", setup.office().zone().getId());
    // not of now: the file stays the same, tag and all, as long as what it says does
    Instant stamp = range.from().atStartOfDay(setup.office().zone()).toInstant();
    setup
        .calendar()
        .days(range.from(), range.to())
        .flatMap(day -> event(setup, name, day).stream())
        .forEach(
            event -> {
              event.setDateTimeStamp(utc(stamp));
              file.addEvent(event);
            });
    return write(file);
  }

  private static String write(ICalendar file) {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
      writer.write(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Optional<VEvent> event(OfficeSetup setup, String name, CalendarDay day) {
    DayHours hours = day.hours();
    if (hours != null) {
      return Optional.of(opening(setup, name, day, hours));
    }
    boolean unlikeTheWeek =
        day.rule() != DayRule.WEEK
            && setup.calendar().week().containsKey(day.date().getDayOfWeek());
    return unlikeTheWeek ? Optional.of(closed(setup, name, day)) : Optional.empty();
  }

  private static VEvent opening(OfficeSetup setup, String name, CalendarDay day, DayHours hours) {
    VEvent event = event(setup, day, name + " 受付" + inBrackets(day));
    event.setDateStart(new DateStart(utc(hours.opensOn(day.date(), setup.office().zone()))));
    event.setDateEnd(new DateEnd(utc(hours.closesOn(day.date(), setup.office().zone()))));
    event.setLocation(setup.office().addresses().get(Language.JA));
    return event;
  }

  private static VEvent closed(OfficeSetup setup, String name, CalendarDay day) {
    VEvent event = event(setup, day, name + " 休み" + inBrackets(day));
    event.setDateStart(new DateStart(wholeDay(day.date())));
    event.setDateEnd(new DateEnd(wholeDay(day.date().plusDays(1))));
    return event;
  }

  private static VEvent event(OfficeSetup setup, CalendarDay day, String summary) {
    VEvent event = new VEvent();
    event.setUid(new Uid(day.date() + "@" + setup.office().id() + ".junban"));
    Summary title = event.setSummary(summary);
    title.setLanguage("ja");
    event.setTransparency(Transparency.transparent());
    return event;
  }

  private static String inBrackets(CalendarDay day) {
    return day.reason() == null ? "" : "(" + day.reason() + ")";
  }

  private static ICalDate wholeDay(LocalDate date) {
    return new ICalDate(
        new DateTimeComponents(date.getYear(), date.getMonthValue(), date.getDayOfMonth()), false);
  }

  private static ICalDate utc(Instant instant) {
    LocalDateTime at = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    return new ICalDate(
        new DateTimeComponents(
            at.getYear(),
            at.getMonthValue(),
            at.getDayOfMonth(),
            at.getHour(),
            at.getMinute(),
            at.getSecond(),
            true),
        true);
  }
}
