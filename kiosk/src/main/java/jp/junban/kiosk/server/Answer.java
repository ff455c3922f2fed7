package jp.junban.kiosk.server;

import java.util.Optional;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the server answered, of whatever status. */
public record Answer(int status, byte[] body, String contentType, @Nullable String etag) {

  /** Whether something between us and the server answered, or the server cannot just now. */
  public boolean cannotNow() {
    return status == 502 || status == 503 || status == 504;
  }

  public Optional<ObjectNode> json() {
    return Json.parse(body);
  }
}
