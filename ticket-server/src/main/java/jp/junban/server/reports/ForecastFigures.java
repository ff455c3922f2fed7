package jp.junban.server.reports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the announced waits were from what came, for tickets that were called and did not come
 * when nobody waited; shares from 0 to 1; null where no ticket counts.
 *
 * @param judged how many tickets count
 * @param meanErrorSeconds announced less actual: below 0 when too little was announced
 * @param within5Share announced within five minutes
 * @param late10Share called more than ten minutes later than announced
 * @param inP90Share called within the wait that was to be exceeded once in ten times
 */
public record ForecastFigures(
    int judged,
    @Nullable Long meanAbsoluteErrorSeconds,
    @Nullable Long meanErrorSeconds,
    @Nullable Double within5Share,
    @Nullable Double late10Share,
    @Nullable Double inP90Share) {

  private static final long FIVE_MINUTES = 300;
  private static final long TEN_MINUTES = 600;

  /**
   * One ticket.
   *
   * @param careful the wait to be exceeded once in ten times; null when it was not known
   */
  record Told(long announced, @Nullable Integer careful, long actual) {}

  static ForecastFigures of(List<Told> tickets) {
    if (tickets.isEmpty()) {
      return new ForecastFigures(0, null, null, null, null, null);
    }
    double n = tickets.size();
    double errors = 0;
    double distances = 0;
    int near = 0;
    int late = 0;
    int known = 0;
    int kept = 0;
    for (Told each : tickets) {
      long error = each.announced() - each.actual();
      errors += error;
      distances += Math.abs(error);
      near += Math.abs(error) <= FIVE_MINUTES ? 1 : 0;
      late += -error > TEN_MINUTES ? 1 : 0;
      Integer careful = each.careful();
      if (careful != null) {
        known++;
        kept += each.actual() <= careful ? 1 : 0;
      }
    }
    return new ForecastFigures(
        tickets.size(),
        Math.round(distances / n),
        Math.round(errors / n),
        share(near, tickets.size()),
        share(late, tickets.size()),
        known == 0 ? null : share(kept, known));
  }

  /** To three places. */
  private static double share(int part, int whole) {
    return Math.round(1000.0 * part / whole) / 1000.0;
  }
}
