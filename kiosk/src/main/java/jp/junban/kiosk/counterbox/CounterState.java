package jp.junban.kiosk.counterbox;

import java.util.Optional;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The counter as the server told it.
 *
 * @param state OPEN, PAUSED, CLOSED or OUT_OF_USE
 * @param number of the ticket at the counter, such as A012; null when nobody is there
 * @param serving whether that visit has begun
 */
record CounterState(String state, @Nullable String number, boolean serving) {

  /** Reads an answer; empty when it is none of ours. */
  static Optional<CounterState> of(JsonNode json) {
    String state = Json.text(json, "state");
    if (state == null) {
      return Optional.empty();
    }
    JsonNode ticket = json.path("ticket");
    boolean serving = "SERVING".equals(Json.text(ticket, "status"));
    return Optional.of(new CounterState(state, Json.text(ticket, "number"), serving));
  }
}
