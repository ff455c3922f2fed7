package jp.junban.kiosk.local;

import java.util.HashMap;
import java.util.Map;
import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Problem;
import tools.jackson.databind.JsonNode;

/** A whole answer to one request of the page. */
record Reply(int status, String contentType, byte[] body, Map<String, String> headers) {
  static final String JSON = "application/json";
  static final String PROBLEM = "application/problem+json";

  static Reply json(int status, JsonNode json) {
    return new Reply(status, JSON, Json.bytes(json), Map.of());
  }

  static Reply empty(int status) {
    return new Reply(status, "", new byte[0], Map.of());
  }

  static Reply problem(Problem problem) {
    Map<String, String> headers = problem.status() == 503 ? Map.of("Retry-After", "5") : Map.of();
    return new Reply(problem.status(), PROBLEM, Json.bytes(problem.body()), headers);
  }

  Reply with(String header, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(header, value);
    return new Reply(status, contentType, body, more);
  }
}
