package jp.junban.kiosk.server;

import java.util.Optional;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the server answered, of whatever status. */
public record Answer(int status, byte[] body, String contentType, @Nullable String etag) {
  private static final String PROBLEM = "urn:junban:problem:";

  /**
   * Whether it settles nothing: the server cannot just now, or something between us and it
   * answered.
   */
  public boolean cannotNow() {
    return status >= 500 || status == 429 || (status >= 300 && problem() == null);
  }

  /** The last part of the type of the server's refusal; null when it is none of the server's. */
  public @Nullable String problem() {
    return json()
        .map(body -> Json.text(body, "type"))
        .filter(type -> type.startsWith(PROBLEM))
        .map(type -> type.substring(PROBLEM.length()))
        .orElse(null);
  }

  public Optional<ObjectNode> json() {
    return Json.parse(body);
  }
}
