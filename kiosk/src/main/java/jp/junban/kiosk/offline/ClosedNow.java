package jp.junban.kiosk.offline;

import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** No ticket can be drawn for a procedure now, as the server would say it. */
public final class ClosedNow extends Exception {
  private final String reason;
  private final @Nullable String nextOpening;

  ClosedNow(String reason, @Nullable String nextOpening) {
    super(reason);
    this.reason = reason;
    this.nextOpening = nextOpening;
  }

  /** The body of the server's own refusal. */
  public JsonNode problem() {
    return Json.object()
        .put("type", "urn:junban:problem:reception-closed")
        .put("title", "Reception is closed")
        .put("status", 409)
        .put("detail", "ただいま受付時間外です。")
        .put("reason", reason)
        .put("nextOpening", nextOpening);
  }
}
