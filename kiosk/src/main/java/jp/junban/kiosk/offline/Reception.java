package jp.junban.kiosk.offline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who may have a ticket at a moment, by what is known without the server; pure. What the last board
 * of the day said for the whole day still holds: full, or no counter.
 */
public final class Reception {
  private static final Set<String> FOR_THE_DAY =
      Set.of("FULL_FOR_TODAY", "RECEPTION_ENDED", "NO_COUNTER");

  private final ObjectNode data;
  private final @Nullable JsonNode board;
  private final ZoneId zone;
  private final Instant now;

  private Reception(ObjectNode data, @Nullable JsonNode board, ZoneId zone, Instant now) {
    this.data = data;
    this.board = board;
    this.zone = zone;
    this.now = now;
  }

  /**
   * @param data of {@code GET /terminals/me/office}
   * @param board the last one of the same office; null for none
   * @return empty when the data cannot be read
   */
  public static Optional<Reception> of(ObjectNode data, @Nullable JsonNode board, Instant now) {
    try {
      ZoneId zone = ZoneId.of(data.path("office").path("zone").asString());
      Reception reception = new Reception(data, board, zone, now);
      Hours unused = reception.office();
      return unused.zone().equals(zone) ? Optional.of(reception) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Why no ticket can be drawn. */
  record Closed(String reason, @Nullable OffsetDateTime opensAt) {}

  /** The procedure of this id as the server told it. */
  Optional<JsonNode> service(String id) {
    for (JsonNode service : data.path("services")) {
      if (id.equals(Json.text(service, "id"))) {
        return Optional.of(service);
      }
    }
    return Optional.empty();
  }

  /** The instant as people at the office read it. */
  OffsetDateTime local(Instant instant) {
    return instant.atZone(zone).toOffsetDateTime();
  }

  private Hours hours(JsonNode service) {
    return Hours.of(zone, service.get("days"));
  }

  private Hours office() {
    return Hours.of(zone, data.get("days"));
  }

  /** Why no ticket can be drawn for a procedure now; empty when one can. */
  Optional<Closed> closed(JsonNode service) {
    Hours hours = hours(service);
    Hours.State state = hours.at(now);
    if (state != Hours.State.OPEN) {
      return Optional.of(new Closed(state.name(), hours.nextOpening(now)));
    }
    if (!service.path("served").asBoolean(true)) {
      return Optional.of(new Closed("NO_COUNTER", null));
    }
    String reason = Json.text(onBoard(service), "closedReason");
    return reason != null && FOR_THE_DAY.contains(reason) && boardIsOfToday(hours)
        ? Optional.of(new Closed(reason, hours.opensAfterToday(now)))
        : Optional.empty();
  }

  private JsonNode onBoard(JsonNode service) {
    if (board != null) {
      for (JsonNode shown : board.path("services")) {
        if (service.path("id").equals(shown.path("id"))) {
          return shown;
        }
      }
    }
    return Json.object();
  }

  private boolean boardIsOfToday(Hours hours) {
    String at = board == null ? null : Json.text(board, "at");
    return at != null
        && OffsetDateTime.parse(at).atZoneSameInstant(zone).toLocalDate().equals(hours.dateOf(now));
  }

  /** As {@code opening} of a board. */
  public JsonNode opening() {
    return office().opening(now);
  }

  /** As {@code services} of a board, without anyone who waits. */
  public JsonNode services() {
    List<ObjectNode> services = new ArrayList<>();
    for (JsonNode service : data.path("services")) {
      ObjectNode shown =
          onBoard(service) instanceof ObjectNode known ? known.deepCopy() : Json.object();
      for (String field : List.of("id", "prefix", "names", "descriptions", "reservationOnly")) {
        shown.set(field, service.get(field));
      }
      Closed closed = closed(service).orElse(null);
      shown
          .put("open", closed == null)
          .put("closedReason", closed == null ? null : closed.reason())
          .put("opensAt", closed == null ? null : Hours.text(closed.opensAt()));
      services.add(shown);
    }
    return Json.of(services);
  }

  /** As {@code office} of a board. */
  public JsonNode officeInfo() {
    return data.path("office");
  }
}
