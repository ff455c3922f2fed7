package jp.junban.signage.server;

import jp.junban.signage.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a display is.
 *
 * @param sound whether it can be heard, as its page found it; null while unknown
 * @param detail what is wrong, in Japanese sentences; null when nothing is
 */
public record DisplayReport(String version, @Nullable String sound, @Nullable String detail) {
  private static final int LONGEST_DETAIL = 400;

  ObjectNode json() {
    return Json.object()
        .put("version", version)
        .putNull("printer")
        .put("sound", sound)
        .put(
            "detail",
            detail == null || detail.length() <= LONGEST_DETAIL
                ? detail
                : detail.substring(0, LONGEST_DETAIL));
  }
}
