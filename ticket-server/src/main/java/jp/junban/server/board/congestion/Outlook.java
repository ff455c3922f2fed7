package jp.junban.server.board.congestion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.junban.server.board.BoardSnapshot;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.calendar.DayHours;
import jp.junban.server.offices.calendar.OpeningState;
import jp.junban.server.platform.Language;
import jp.junban.server.waits.history.ComingDays;
import jp.junban.server.waits.history.OfficeHistory;
import org.jspecify.annotations.Nullable;

/**
 * What is usual at an office and what is to come. Public also because templates read it.
 *
 * @param chart the usual waits of one weekday; null when nothing is known of it
 * @param tables the usual waits of every service of which anything is known, the main one first
 * @param weeks of the calendar, each from Monday to Sunday
 * @param advice when to come; null when nothing can be said
 * @param errorMinutes how far announced waits were from what came in the last week; null when too
 *     few were
 */
public record Outlook(
    @Nullable Chart chart,
    List<Usual> tables,
    List<List<Day>> weeks,
    @Nullable Advice advice,
    @Nullable Integer errorMinutes) {

  private static final int WEEKS = 5;
  private static final int WEEK = 7;
  private static final int BARS = 10;
  private static final double MINUTE = 60;

  /** The usual waits of a weekday: today's, or that of the next opening. */
  public record Chart(Map<Language, String> names, DayOfWeek weekday, List<Usual.Bar> bars) {}

  /**
   * A day of the calendar.
   *
   * @param past whether it is before today
   * @param opens null, as {@code closes}, when closed
   * @param sign how busy it will be; null when closed or not known
   * @param minutes the expected mean wait; null as well
   * @param quietHour the first hour of the usually shortest wait, 0 to 23; null as well
   */
  public record Day(
      LocalDate date,
      boolean past,
      boolean today,
      @Nullable String opens,
      @Nullable String closes,
      @Nullable Sign sign,
      @Nullable Integer minutes,
      @Nullable Integer quietHour,
      int booked) {}

  /**
   * One piece of advice.
   *
   * @param key of its sentence
   * @param date null for today
   * @param hour in which the wait is usually the shortest
   * @param minutes that wait
   */
  public record Advice(String key, @Nullable LocalDate date, int hour, int minutes) {}

  public static Outlook of(OfficeNow now) {
    OfficeHistory history = now.history();
    Service main = history.mainService().flatMap(now.setup()::service).orElse(null);
    List<ComingDays.Coming> coming =
        new ComingDays(now.setup().calendar(), history).from(monday(now.today()), WEEKS * WEEK);
    List<Day> days = coming.stream().map(each -> day(now, each)).toList();
    List<List<Day>> weeks = new ArrayList<>();
    for (int week = 0; week < WEEKS; week++) {
      weeks.add(days.subList(week * WEEK, (week + 1) * WEEK));
    }
    OfficeHistory.LastWeek lastWeek = history.lastWeek(now.today());
    return new Outlook(
        main == null ? null : chart(now, main, days),
        tables(now, main),
        weeks,
        main == null ? null : advice(now, main, days),
        lastWeek == null ? null : (int) Math.round(lastWeek.meanErrorSeconds() / MINUTE));
  }

  /** The days from today on, in their order; so many at most, closed ones too. */
  public List<Day> days(int most) {
    return weeks.stream().flatMap(List::stream).filter(day -> !day.past()).limit(most).toList();
  }

  private static LocalDate monday(LocalDate today) {
    return today.minusDays(today.getDayOfWeek().getValue() - 1L);
  }

  private static Day day(OfficeNow now, ComingDays.Coming coming) {
    DayHours hours = coming.day().hours();
    Integer seconds = coming.waitSeconds();
    Integer minutes = seconds == null ? null : (int) Math.round(seconds / MINUTE);
    Office office = now.setup().office();
    LocalDate date = coming.day().date();
    return new Day(
        date,
        date.isBefore(now.today()),
        date.equals(now.today()),
        hours == null ? null : hours.opensAt(),
        hours == null ? null : hours.closesAt(),
        minutes == null
            ? null
            : Sign.of(minutes, office.congestionSomeMinutes(), office.congestionFullMinutes()),
        minutes,
        coming.quietHour(),
        coming.booked());
  }

  private static List<Usual> tables(OfficeNow now, @Nullable Service main) {
    List<Service> services = new ArrayList<>(now.setup().activeServices());
    if (main != null && services.remove(main)) {
      services.add(0, main);
    }
    return services.stream()
        .map(service -> Usual.of(service, now.history()))
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Chart chart(OfficeNow now, Service main, List<Day> days) {
    boolean overToday =
        now.view().board().opening().receptionOver()
            || now.view().board().opening().opensAt() == null;
    Optional<Day> shown =
        days.stream()
            .filter(day -> day.opens() != null && !day.past())
            .filter(day -> !(day.today() && overToday))
            .findFirst();
    if (shown.isEmpty()) {
      return null;
    }
    DayOfWeek weekday = shown.get().date().getDayOfWeek();
    int hour = shown.get().today() ? now.at().getHour() : -1;
    List<Usual.Bar> bars = Usual.bars(window(now.history().usual(main.id(), weekday), hour), hour);
    return bars.isEmpty() ? null : new Chart(main.names(), weekday, bars);
  }

  /** As many hours as a phone shows well; of a longer day, those around the present one. */
  private static List<OfficeHistory.UsualHour> window(
      List<OfficeHistory.UsualHour> usual, int hour) {
    int before = (int) usual.stream().filter(each -> each.hour() < hour).count();
    int first = Math.max(0, Math.min(before - BARS / 4, usual.size() - BARS));
    return usual.subList(first, Math.min(usual.size(), first + BARS));
  }

  private static @Nullable Advice advice(OfficeNow now, Service main, List<Day> days) {
    Advice today = laterToday(now, main);
    if (today != null) {
      return today;
    }
    return days.stream()
        .filter(day -> !day.past() && !day.today() && day.quietHour() != null)
        .findFirst()
        .map(day -> onAnotherDay(now, main, day))
        .orElse(null);
  }

  private static Advice onAnotherDay(OfficeNow now, Service main, Day day) {
    int hour = Objects.requireNonNull(day.quietHour());
    int minutes =
        now.history().usual(main.id(), day.date().getDayOfWeek()).stream()
            .filter(each -> each.hour() == hour)
            .mapToInt(Usual::minutes)
            .findFirst()
            .orElse(0);
    return new Advice("advice.next", day.date(), hour, minutes);
  }

  /** The quietest whole hour of today that is still to come; null when nobody is taken then. */
  private static @Nullable Advice laterToday(OfficeNow now, Service main) {
    BoardSnapshot board = now.view().board();
    boolean takes =
        board.opening().state() == OpeningState.NOT_YET_OPEN
            || board.services().stream().anyMatch(BoardSnapshot.ServiceInfo::open);
    if (!takes) {
      return null;
    }
    DayHours hours = now.setup().calendar().day(now.today()).hours();
    return now.history().usual(main.id(), now.today().getDayOfWeek()).stream()
        .filter(each -> each.hour() > now.at().getHour())
        .filter(each -> hours != null && ComingDays.within(each.hour(), hours))
        .min(Comparator.comparingInt(OfficeHistory.UsualHour::waitSeconds))
        .map(each -> new Advice("advice.today", null, each.hour(), Usual.minutes(each)))
        .orElse(null);
  }
}
