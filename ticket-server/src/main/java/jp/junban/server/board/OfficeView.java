package jp.junban.server.board;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.junban.server.calling.Floor;
import jp.junban.server.offices.Counter;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.waits.Forecast;

/**
 * One published moment of an office, its JSON written once for all readers; the desk's only when a
 * console reads it.
 *
 * @param open the tickets that have not ended, by id
 */
public record OfficeView(
    BoardSnapshot board,
    Forecast forecast,
    OpenCounters counters,
    Map<String, OpenTicket> open,
    LiveText boardText,
    LiveText deskText) {

  /**
   * How many counters work.
   *
   * @param open those at which somebody calls now
   * @param total those in use
   */
  public record OpenCounters(int open, int total) {

    static OpenCounters of(Floor floor) {
      List<Counter> all = floor.setup().activeCounters();
      int open = (int) all.stream().filter(floor::calling).count();
      return new OpenCounters(open, all.size());
    }
  }

  /** What a lobby shows. */
  String boardJson() {
    return boardText.text();
  }

  /** Everything the consoles show. */
  String deskJson() {
    return deskText.text();
  }

  /** Whether it was made longer ago than this. */
  public boolean olderThan(Duration age, Instant now) {
    return board.at().toInstant().plus(age).isBefore(now);
  }
}
