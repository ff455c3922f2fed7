package jp.junban.server.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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
    Map<String, OpenTicket> open,
    LiveText boardText,
    LiveText deskText) {

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
