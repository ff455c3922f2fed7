package jp.junban.server.waits.promise;

import java.time.Instant;
import jp.junban.server.tickets.WaitRange;

/**
 * What of a wait is shown. Rounding comes last and in steps of five minutes; nobody is told 0 while
 * somebody waits.
 *
 * @param fromMinutes the kiosk's and the paper's range; 0: "within toMinutes"
 * @param toMinutes not below 5 while somebody waits
 * @param minutes the one number of the web page
 * @param at the clock time on the web page, on a full five minutes
 * @param disturbed whether to say that the day is out of the ordinary
 */
public record ShownWait(
    int fromMinutes, int toMinutes, int minutes, Instant at, boolean disturbed) {

  private static final int STEP = 5;
  private static final double MINUTE = 60;
  private static final double WIDER = 0.25;

  /**
   * Rounds.
   *
   * @param promised seconds until the promised call
   * @param behind whether anybody waits before
   */
  public static ShownWait of(
      Chances chances, double promised, boolean behind, boolean disturbed, Instant now) {
    WaitRange range = range(chances, behind, disturbed);
    int least = behind ? STEP : 0;
    long step = STEP * 60L;
    long clock = Math.floorDiv(now.getEpochSecond() + Math.round(promised) + step - 1, step) * step;
    return new ShownWait(
        range.fromSeconds() / 60,
        range.toSeconds() / 60,
        Math.max(least, up(promised)),
        Instant.ofEpochSecond(clock),
        disturbed);
  }

  /** Of it what kiosk and paper say: P10 rounded down to P90 rounded up. */
  public static WaitRange range(Chances chances, boolean behind, boolean disturbed) {
    double careful = chances.p90() + (disturbed ? WIDER * (chances.p90() - chances.p10()) : 0);
    int to = Math.max(behind ? STEP : 0, up(careful));
    int from = Math.min(to, down(chances.p10()));
    return new WaitRange(from * 60, to * 60);
  }

  private static int up(double seconds) {
    return STEP * (int) Math.ceil(seconds / MINUTE / STEP - 1e-9);
  }

  private static int down(double seconds) {
    return STEP * (int) Math.floor(seconds / MINUTE / STEP);
  }
}
