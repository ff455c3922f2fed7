package jp.junban.signage.browser;

import java.util.Optional;
import jp.junban.signage.platform.Json;
import jp.junban.signage.server.Terminal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was seen in the browser.
 *
 * @param board whether the board's page is there and its heart beats
 * @param waiting whether the page for the time without a server is there
 * @param busy whether somebody is being called, or a message stands over everything
 * @param sound whether the display can be heard, in one word; null while unknown
 * @param detail what the page has to say, in Japanese; null for nothing
 * @param terminal who the page is enrolled as
 */
public record PageLook(
    boolean board,
    boolean waiting,
    boolean busy,
    @Nullable String sound,
    @Nullable String detail,
    Optional<Terminal> terminal) {

  /** The page's clock ticks twice a second; one that is so far behind stands still. */
  private static final long STANDS_STILL_MILLIS = 10_000;

  static final String QUESTION =
      """
      JSON.stringify({
        waiting: document.documentElement.dataset.waiting === 'yes',
        board: globalThis.boardHealth?.() ?? null,
      })\
      """;

  static PageLook read(JsonNode seen) {
    JsonNode board = seen.path("board");
    long silent = board.path("silentMillis").asLong(Long.MAX_VALUE);
    return new PageLook(
        silent < STANDS_STILL_MILLIS,
        seen.path("waiting").asBoolean(false),
        board.path("busy").asBoolean(false),
        Json.text(board, "sound"),
        Json.text(board, "detail"),
        Terminal.read(board.path("terminal")));
  }
}
