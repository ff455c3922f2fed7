package jp.junban.server.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import jp.junban.server.platform.Json;
import tools.jackson.databind.JsonNode;

/** What the server answered to one request. */
record Answer(int status, String text, HttpResponse<String> response) {

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.body(), response);
  }

  /** The answer, which must have this status. */
  Answer with(int expected) {
    assertEquals(expected, status, () -> response.request().uri() + " answered " + text);
    return this;
  }

  JsonNode json() {
    return Json.mapper().readTree(text);
  }

  /** A text of the answer's object. */
  String get(String field) {
    return json().get(field).asString();
  }

  /** The elements of a list. */
  List<JsonNode> list() {
    return StreamSupport.stream(json().values().spliterator(), false).toList();
  }

  Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** Whether it is the answer of an earlier time. */
  boolean replayed() {
    return header("Idempotent-Replayed").isPresent();
  }

  /** The last part of a problem's type. */
  String problem() {
    return get("type").replace("urn:junban:problem:", "");
  }
}
