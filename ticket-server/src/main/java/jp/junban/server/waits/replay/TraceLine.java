package jp.junban.server.waits.replay;

import java.util.Locale;
import java.util.Map;
import jp.junban.server.waits.laws.FloorEvent;
import org.jspecify.annotations.Nullable;

/**
 * One line of a recorded day: {@code time_s,event,ticket,leg,service,priority,window,reservation}.
 *
 * @param event what it says
 * @param reservation empty when it names none
 */
public record TraceLine(FloorEvent event, String reservation) {

  private static final int COLUMNS = 8;

  private static final Map<String, FloorEvent.Kind> KINDS =
      Map.of(
          "window_open", FloorEvent.Kind.COUNTER_OPEN,
          "window_close", FloorEvent.Kind.COUNTER_CLOSE,
          "issue", FloorEvent.Kind.ISSUE,
          "call", FloorEvent.Kind.CALL,
          "start", FloorEvent.Kind.START,
          "finish", FloorEvent.Kind.FINISH,
          "no_show", FloorEvent.Kind.NO_SHOW,
          "cancel", FloorEvent.Kind.CANCEL,
          "transfer", FloorEvent.Kind.TRANSFER,
          "reception_close", FloorEvent.Kind.RECEPTION_CLOSE);

  /**
   * Reads a line.
   *
   * @param slots reserved times by reservation
   * @return null for the heading and for whatever is not an event
   */
  public static @Nullable TraceLine parse(String line, Map<String, Long> slots) {
    String[] cells = line.strip().split(",", -1);
    if (cells.length < 2) {
      return null;
    }
    String[] all = new String[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      all[i] = i < cells.length ? cells[i].strip() : "";
    }
    FloorEvent.Kind kind = KINDS.get(all[1].toLowerCase(Locale.ROOT));
    Long at = millis(all[0]);
    if (kind == null || at == null) {
      return null;
    }
    String reservation = all[7];
    FloorEvent event =
        new FloorEvent(
            at,
            kind,
            all[2],
            leg(all[3]),
            all[4],
            all[5].equals("R") && leg(all[3]) == 1,
            all[6],
            reservation.isEmpty() ? null : slots.get(reservation));
    return new TraceLine(event, reservation);
  }

  private static int leg(String cell) {
    try {
      return cell.isEmpty() ? 1 : Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** Seconds as milliseconds; null when it is no number. */
  static @Nullable Long millis(String seconds) {
    try {
      double value = Double.parseDouble(seconds.strip());
      return Double.isFinite(value) ? Math.round(value * 1000) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
