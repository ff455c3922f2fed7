package jp.junban.kiosk.local;

import java.util.function.LongSupplier;
import jp.junban.kiosk.platform.Json;
import org.jspecify.annotations.Nullable;

/** When the page last said that it lives, for whoever restarts the browser when it does not. */
final class PageWatch {
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final LongSupplier nanos;
  private @Nullable Long seenAt;

  /**
   * @param nanos a clock that never goes back
   */
  PageWatch(LongSupplier nanos) {
    this.nanos = nanos;
  }

  synchronized Reply alive() {
    seenAt = nanos.getAsLong();
    return Reply.empty(204);
  }

  /** Whole seconds since then; null when the page was not seen since our start. */
  synchronized Reply lastSeen() {
    Long at = seenAt;
    Long seconds = at == null ? null : Long.valueOf((nanos.getAsLong() - at) / NANOS_PER_SECOND);
    return Reply.json(200, Json.object().put("seenSecondsAgo", seconds));
  }
}
