package jp.junban.server.content;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of a thing on the playlist, and when; days and times are the office's.
 *
 * @param name for whoever keeps the playlist, and for those who cannot see a picture
 * @param texts of a notice, Japanese among them; empty for anything else
 * @param seconds each page stays
 * @param days on which it is shown; empty: on all
 * @param from 09:30; null: from midnight
 * @param to not shown any more at this time; null: to midnight
 * @param validFrom the first day, 2026-11-21; null: at once
 * @param validUntil the last day; null: without end
 * @param displayIds terminals that show it; empty: all
 */
record ContentSettings(
    String name,
    Map<Language, String> texts,
    int seconds,
    List<DayOfWeek> days,
    @Nullable String from,
    @Nullable String to,
    @Nullable String validFrom,
    @Nullable String validUntil,
    List<String> displayIds,
    boolean active) {

  private static final int USUAL_SECONDS = 10;

  /** As it is shown when nothing was set: always, everywhere. */
  static ContentSettings usual(String name) {
    return new ContentSettings(
        name, Map.of(), USUAL_SECONDS, List.of(), null, null, null, null, List.of(), true);
  }
}
