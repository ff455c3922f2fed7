package jp.junban.server.board.congestion;

/**
 * A congestion sign in three steps. Public only because templates read it.
 *
 * @param level 1 to 3, the figures that are filled; 0 for closed
 * @param key of its word
 */
public record Sign(int level, String key) {

  static Sign closed(String key) {
    return new Sign(0, key);
  }

  /** The sign for a wait as it is shown, by the office's steps. */
  static Sign of(int minutes, int someMinutes, int fullMinutes) {
    int level = minutes <= someMinutes ? 1 : minutes <= fullMinutes ? 2 : 3;
    return new Sign(level, "sign." + level);
  }
}
