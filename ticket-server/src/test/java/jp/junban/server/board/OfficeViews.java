package jp.junban.server.board;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.junban.server.waits.Forecast;

/** Published moments for tests of other rooms. */
public final class OfficeViews {

  private OfficeViews() {}

  /** A view of this board, with so many counters open of all. */
  public static OfficeView of(BoardSnapshot board, Forecast forecast, int open, int total) {
    LiveText text = new LiveText(() -> "{}".getBytes(StandardCharsets.UTF_8));
    return new OfficeView(
        board, forecast, new OfficeView.OpenCounters(open, total), Map.of(), text, text);
  }
}
