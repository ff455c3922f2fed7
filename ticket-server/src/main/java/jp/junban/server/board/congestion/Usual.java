package jp.junban.server.board.congestion;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.junban.server.offices.Service;
import jp.junban.server.platform.Language;
import jp.junban.server.waits.history.OfficeHistory;
import jp.junban.server.waits.history.OfficeHistory.UsualHour;
import org.jspecify.annotations.Nullable;

/**
 * The usual waits of one service. Public only because templates read it.
 *
 * @param days weekdays of which anything is known
 * @param hours of which anything is known on any of them, 0 to 23
 * @param minutes by hour and then by weekday, in the order of both; null where nothing is known
 */
public record Usual(
    Map<Language, String> names,
    List<DayOfWeek> days,
    List<Integer> hours,
    List<List<@Nullable Integer>> minutes) {

  private static final double SECONDS = 60;

  /** One bar of a chart; its height in percent of the highest. */
  public record Bar(int hour, int minutes, int height, boolean now) {}

  /** Null when nothing is known of the service. */
  static @Nullable Usual of(Service service, OfficeHistory history) {
    Map<DayOfWeek, Map<Integer, Integer>> known = new EnumMap<>(DayOfWeek.class);
    TreeSet<Integer> hours = new TreeSet<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      Map<Integer, Integer> waits = new HashMap<>();
      for (UsualHour each : history.usual(service.id(), day)) {
        waits.put(each.hour(), minutes(each));
        hours.add(each.hour());
      }
      if (!waits.isEmpty()) {
        known.put(day, waits);
      }
    }
    List<DayOfWeek> days = Arrays.stream(DayOfWeek.values()).filter(known::containsKey).toList();
    List<List<@Nullable Integer>> rows = new ArrayList<>();
    for (Integer hour : hours) {
      List<@Nullable Integer> row = new ArrayList<>();
      days.forEach(day -> row.add(known.getOrDefault(day, Map.of()).get(hour)));
      rows.add(row);
    }
    return days.isEmpty() ? null : new Usual(service.names(), days, List.copyOf(hours), rows);
  }

  /** The bars of one weekday; {@code nowHour} is -1 when it is not today. */
  static List<Bar> bars(List<UsualHour> usual, int nowHour) {
    int most = Math.max(1, usual.stream().mapToInt(Usual::minutes).max().orElse(1));
    return usual.stream()
        .map(
            each ->
                new Bar(
                    each.hour(),
                    minutes(each),
                    Math.round(100f * minutes(each) / most),
                    each.hour() == nowHour))
        .toList();
  }

  static int minutes(UsualHour hour) {
    return (int) Math.round(hour.waitSeconds() / SECONDS);
  }
}
