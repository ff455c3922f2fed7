package jp.junban.server.board.ticket;

import java.time.Duration;

/** Somebody has asked for too many links that do not exist. */
final class TooManyGuesses extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Duration wait;

  TooManyGuesses(Duration wait) {
    super("too many guesses", null, false, false);
    this.wait = wait;
  }

  /** How long to wait before the next try. */
  Duration await() {
    return wait;
  }
}
