package jp.junban.server.content;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads and checks what an administrator sends about a thing on the playlist. */
final class ContentReading {

  static final int LONGEST_NAME = 80;
  static final int MOST_PLACES = 9999;
  private static final int LONGEST_TEXT = 200;
  private static final int SHORTEST_SECONDS = 3;
  private static final int LONGEST_SECONDS = 600;
  private static final int LONGEST_WORD = 40;
  private static final int MOST_DISPLAYS = 100;
  private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|24:00");
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  private ContentReading() {}

  /** An edit with the revision it is based on. */
  record Edit(ContentSettings settings, int place, int revision) {}

  /** The settings of a thing there is. */
  static Edit edit(JsonNode body, ContentKind kind) {
    FormFields form = FormFields.of(body);
    form.leaveAside("id", "kind", "mediaType", "pages", "bytes", "uploadedAt");
    ContentSettings settings = settings(form, kind == ContentKind.NOTICE);
    int place = form.whole("place", 1, MOST_PLACES);
    int revision = form.whole("revision", 0, Integer.MAX_VALUE);
    form.finish();
    return new Edit(settings, place, revision);
  }

  /** A new notice. */
  static ContentSettings notice(JsonNode body) {
    FormFields form = FormFields.of(body);
    form.leaveAside("id", "kind", "mediaType", "pages", "bytes", "uploadedAt", "place", "revision");
    ContentSettings settings = settings(form, true);
    form.finish();
    return settings;
  }

  private static ContentSettings settings(FormFields form, boolean isNotice) {
    String from = time(form, "from");
    String to = time(form, "to");
    if (from != null && to != null && from.compareTo(to) >= 0) {
      form.issue("to", "始まりより後の時刻にしてください。", "This must be later than from.");
    }
    String first = day(form, "validFrom");
    String last = day(form, "validUntil");
    if (first != null && last != null && first.compareTo(last) > 0) {
      form.issue("validUntil", "始まりの日より後にしてください。", "This must not be before validFrom.");
    }
    return new ContentSettings(
        form.text("name", LONGEST_NAME),
        texts(form, isNotice),
        form.whole("seconds", SHORTEST_SECONDS, LONGEST_SECONDS),
        days(form),
        from,
        to,
        first,
        last,
        displays(form),
        form.yes("active"));
  }

  private static Map<Language, String> texts(FormFields form, boolean isNotice) {
    if (isNotice) {
      return form.texts("texts", LONGEST_TEXT, true);
    }
    form.leaveAside("texts");
    return Map.of();
  }

  private static List<DayOfWeek> days(FormFields form) {
    List<DayOfWeek> days = new ArrayList<>();
    List<String> names = form.strings("days", DayOfWeek.values().length);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (names.contains(day.name())) {
        days.add(day);
      }
    }
    if (days.size() != names.size()) {
      form.issue("days", "曜日ではないものがあります。", "One of these is no day, or is there twice.");
    }
    return days;
  }

  private static List<String> displays(FormFields form) {
    List<String> ids = form.strings("displayIds", MOST_DISPLAYS);
    if (!ids.stream().allMatch(id -> ID.matcher(id).matches())) {
      form.issue("displayIds", "画面の ID ではありません。", "One of these is no display's id.");
    }
    return ids;
  }

  private static @Nullable String time(FormFields form, String field) {
    String time = form.optionalText(field, LONGEST_WORD);
    if (time != null && !TIME.matcher(time).matches()) {
      form.issue(field, "09:30 のように入力してください。", "This must be a time like 09:30.");
    }
    return time;
  }

  private static @Nullable String day(FormFields form, String field) {
    String day = form.optionalText(field, LONGEST_WORD);
    try {
      return day == null ? null : LocalDate.parse(day).toString();
    } catch (DateTimeException e) {
      form.issue(field, "2026-11-21 のように入力してください。", "This must be a day like 2026-11-21.");
      return null;
    }
  }
}
