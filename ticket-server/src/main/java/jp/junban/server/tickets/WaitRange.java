package jp.junban.server.tickets;

import org.jspecify.annotations.Nullable;

/**
 * Between which waits a call is expected, on whole five minutes.
 *
 * @param fromSeconds 0: "within" the other
 * @param toSeconds not below the first
 */
public record WaitRange(int fromSeconds, int toSeconds) {

  /** Of two numbers that are kept apart; null when either is not known. */
  static @Nullable WaitRange of(@Nullable Integer fromSeconds, @Nullable Integer toSeconds) {
    return fromSeconds == null || toSeconds == null ? null : new WaitRange(fromSeconds, toSeconds);
  }
}
