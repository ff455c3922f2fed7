package jp.junban.kiosk.offline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The days on which an office, or one of its procedures, opens, as the server told them; pure.
 *
 * @param days by date
 */
record Hours(ZoneId zone, List<Day> days) {

  /** One business day. */
  record Day(
      LocalDate date,
      OffsetDateTime opensAt,
      OffsetDateTime receptionEndsAt,
      OffsetDateTime closesAt) {}

  /** The states of {@code opening.state} in the API. */
  enum State {
    OPEN,
    NOT_YET_OPEN,
    RECEPTION_ENDED,
    ENDED,
    CLOSED_TODAY
  }

  /**
   * @param days as in {@code GET /terminals/me/office}
   * @throws RuntimeException when they cannot be read
   */
  static Hours of(ZoneId zone, @Nullable JsonNode days) {
    List<Day> read = new ArrayList<>();
    if (days != null) {
      for (JsonNode day : days) {
        read.add(
            new Day(
                LocalDate.parse(day.path("date").asString()),
                OffsetDateTime.parse(day.path("opensAt").asString()),
                OffsetDateTime.parse(day.path("receptionEndsAt").asString()),
                OffsetDateTime.parse(day.path("closesAt").asString())));
      }
    }
    return new Hours(zone, read);
  }

  State at(Instant now) {
    Day today = today(now);
    if (today == null) {
      return State.CLOSED_TODAY;
    }
    if (now.isBefore(today.opensAt().toInstant())) {
      return State.NOT_YET_OPEN;
    }
    if (now.isBefore(today.receptionEndsAt().toInstant())) {
      return State.OPEN;
    }
    return now.isBefore(today.closesAt().toInstant()) ? State.RECEPTION_ENDED : State.ENDED;
  }

  /** When it opens next; null while open, or when no later day is known. */
  @Nullable OffsetDateTime nextOpening(Instant now) {
    State state = at(now);
    if (state == State.OPEN) {
      return null;
    }
    Day today = today(now);
    return state == State.NOT_YET_OPEN && today != null ? today.opensAt() : opensAfterToday(now);
  }

  /** When it opens on a later day; null when none is known. */
  @Nullable OffsetDateTime opensAfterToday(Instant now) {
    LocalDate date = dateOf(now);
    return days.stream()
        .filter(day -> day.date().isAfter(date))
        .map(Day::opensAt)
        .findFirst()
        .orElse(null);
  }

  LocalDate dateOf(Instant now) {
    return now.atZone(zone).toLocalDate();
  }

  /** As {@code opening} in the API. */
  ObjectNode opening(Instant now) {
    Day today = today(now);
    return Json.object()
        .put("state", at(now).name())
        .put("businessDay", dateOf(now).toString())
        .put("opensAt", text(today == null ? null : today.opensAt()))
        .put("closesAt", text(today == null ? null : today.closesAt()))
        .put("receptionEndsAt", text(today == null ? null : today.receptionEndsAt()))
        .put("nextOpening", text(nextOpening(now)))
        .put("always", false);
  }

  private @Nullable Day today(Instant now) {
    LocalDate date = dateOf(now);
    return days.stream().filter(day -> day.date().equals(date)).findFirst().orElse(null);
  }

  static @Nullable String text(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toString();
  }
}
