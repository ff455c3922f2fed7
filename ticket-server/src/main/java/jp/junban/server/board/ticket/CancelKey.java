package jp.junban.server.board.ticket;

import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Names a visitor's wish to cancel, the same for the page and for the API. */
final class CancelKey {

  private CancelKey() {}

  /**
   * @throws Problem 400 when the key is missing or not of the form
   */
  static CommandKey of(@Nullable String key, TicketLink link) {
    return CommandKey.of(key, "visitor-cancel", link.ticketId());
  }
}
