package jp.junban.kiosk.tickets;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.junban.devices.printing.ExpectedWait;
import jp.junban.devices.printing.Slip;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Writes down for the paper what the server says of a ticket. */
final class SlipOfTicket {
  /** Kanji with their reading, as やさしい日本語 has them: 番号[ばんごう]. */
  private static final Pattern READING = Pattern.compile("[\\p{IsHan}々ヶ]+\\[([^\\]]*)\\]");

  private SlipOfTicket() {}

  /**
   * @param zone the office's; empty keeps the offset in which the server wrote the times
   * @throws RuntimeException when the ticket lacks its number or a time cannot be read
   */
  static Slip of(JsonNode ticket, String language, Optional<ZoneId> zone) {
    JsonNode office = ticket.path("office");
    JsonNode ahead = ticket.path("peopleAhead");
    String expected = Json.text(ticket, "expectedCallAt");
    String notice = in(office.path("notices"), language);
    return new Slip(
        language,
        in(office.path("names"), language),
        ticket.path("number").asString(),
        in(ticket.path("serviceNames"), language),
        in(ticket.path("serviceNames"), "ja"),
        time(ticket.path("issuedAt").asString(), zone),
        ahead.isNumber() ? ahead.intValue() : null,
        expectedWait(ticket),
        expected == null ? null : time(expected, zone),
        link(ticket),
        notice.isEmpty() ? null : notice,
        publicPage(ticket),
        false,
        slot(ticket, zone));
  }

  /** The time by which the visitor is called; null for a walk-in, as who comes late for it is. */
  private static @Nullable ZonedDateTime slot(JsonNode ticket, Optional<ZoneId> zone) {
    JsonNode reservation = ticket.path("reservation");
    String slot = Json.text(reservation, "slotAt");
    boolean late = "LATE".equals(Json.text(reservation, "punctuality"));
    return slot == null || late ? null : time(slot, zone);
  }

  /** The range that the server announced, or its one guess; null when it said neither. */
  private static @Nullable ExpectedWait expectedWait(JsonNode ticket) {
    JsonNode from = ticket.path("expectedWaitFromSeconds");
    JsonNode to = ticket.path("expectedWaitToSeconds");
    if (from.isNumber()
        && to.isNumber()
        && 0 <= from.longValue()
        && from.longValue() <= to.longValue()) {
      return new ExpectedWait(
          Duration.ofSeconds(from.longValue()), Duration.ofSeconds(to.longValue()));
    }
    JsonNode wait = ticket.path("expectedWaitSeconds");
    return wait.isNumber()
        ? ExpectedWait.of(Duration.ofSeconds(Math.max(0, wait.longValue())))
        : null;
  }

  /** The page behind the QR code; null when there is none, or one too long to be read back. */
  static @Nullable String link(JsonNode ticket) {
    String link = Json.text(ticket, "statusUrl");
    return link != null && link.length() <= Slip.LONGEST_LINK ? link : null;
  }

  /** The public page as people type it: the ticket page's address up to the ticket. */
  private static @Nullable String publicPage(JsonNode ticket) {
    String link = Json.text(ticket, "statusUrl");
    int end = link == null ? -1 : link.lastIndexOf("/t/");
    return link == null || end < 0 ? null : link.substring(0, end).replaceFirst("^https?://", "");
  }

  /**
   * A text in a language, in Japanese where it lacks. The paper has no room for ruby: kana alone.
   */
  private static String in(JsonNode texts, String language) {
    String text = Json.text(texts, language);
    if (text == null) {
      text = Json.text(texts, "ja");
    }
    return text == null ? "" : READING.matcher(text).replaceAll("$1");
  }

  private static ZonedDateTime time(String iso, Optional<ZoneId> zone) {
    OffsetDateTime time = OffsetDateTime.parse(iso);
    return zone.map(time::atZoneSameInstant).orElseGet(time::toZonedDateTime);
  }
}
