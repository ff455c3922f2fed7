package jp.junban.kiosk.journal;

import java.time.LocalDate;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What makes a ticket one that this kiosk issued by itself.
 *
 * @param office for which it was issued
 * @param day the business day, in whose series its number is
 * @param prefix the letter of the series
 * @param number with the kiosk's own leading digits
 * @param token of the link on the paper
 */
public record OfflineIssue(String office, LocalDate day, String prefix, int number, String token) {

  ObjectNode json() {
    return Json.object()
        .put("office", office)
        .put("day", day.toString())
        .put("prefix", prefix)
        .put("number", number)
        .put("token", token);
  }

  /**
   * @throws RuntimeException when the JSON is not one of {@link #json}
   */
  static @Nullable OfflineIssue of(@Nullable JsonNode json) {
    return json == null || !json.isObject()
        ? null
        : new OfflineIssue(
            json.path("office").asString(),
            LocalDate.parse(json.path("day").asString()),
            json.path("prefix").asString(),
            json.path("number").asInt(),
            json.path("token").asString());
  }

  /** Without the token: it opens the visitor's page. */
  @Override
  public String toString() {
    return "OfflineIssue[" + prefix + number + ", " + day + "]";
  }
}
