package jp.junban.kiosk.staffmode;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Staff are at this kiosk.
 *
 * @param id proves it to the agent; known to the page alone
 * @param pass proves it to the server; null when the server was away
 * @param until when it ends at the latest
 */
record StaffSession(String id, @Nullable String pass, Instant until) {

  boolean isOver(Instant now) {
    return !now.isBefore(until);
  }
}
