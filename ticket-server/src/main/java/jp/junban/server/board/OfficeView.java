package jp.junban.server.board;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jp.junban.server.calling.Floor;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.waits.Forecast;

/**
 * One published moment of an office: the snapshots, and their JSON written once for all readers.
 *
 * @param open the tickets that have not ended, by id
 */
public record OfficeView(
    BoardSnapshot board,
    Forecast forecast,
    Map<String, OpenTicket> open,
    String boardJson,
    String deskJson) {

  /** Whether it was made longer ago than this. */
  boolean olderThan(Duration age, Instant now) {
    return board.at().toInstant().plus(age).isBefore(now);
  }

  static OfficeView of(
      Floor floor, Forecast forecast, BoardSnapshot board, String boardJson, String deskJson) {
    Map<String, OpenTicket> open =
        floor.open().stream()
            .collect(java.util.stream.Collectors.toMap(OpenTicket::id, ticket -> ticket));
    return new OfficeView(board, forecast, open, boardJson, deskJson);
  }
}
