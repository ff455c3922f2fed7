package jp.junban.signage.server;

import java.util.Optional;
import jp.junban.signage.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who this display is to the server, from its enrolment.
 *
 * @param token proves it; never shown, never logged
 */
public record Terminal(String terminalId, String kind, String name, String office, String token) {

  /** The terminal that a stored file or an enrolment's answer describes; empty when parts lack. */
  public static Optional<Terminal> read(JsonNode json) {
    String id = Json.text(json, "terminalId");
    String kind = Json.text(json, "kind");
    String name = Json.text(json, "name");
    String office = Json.text(json, "office");
    String token = Json.text(json, "token");
    if (id == null || kind == null || office == null || token == null) {
      return Optional.empty();
    }
    return Optional.of(new Terminal(id, kind, name == null ? "" : name, office, token));
  }

  public ObjectNode json() {
    return Json.object()
        .put("terminalId", terminalId)
        .put("kind", kind)
        .put("name", name)
        .put("office", office)
        .put("token", token);
  }

  /** Without the token, so that no log can hold it. */
  @Override
  public String toString() {
    return "Terminal[" + terminalId + ", " + kind + ", " + office + "]";
  }
}
