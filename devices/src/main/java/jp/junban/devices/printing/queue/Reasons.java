package jp.junban.devices.printing.queue;

import java.util.List;
import jp.junban.devices.printing.PrinterState;

/** The {@code printer-state-reasons} of IPP (RFC 8011, 5.4.12) in our words. */
final class Reasons {
  private Reasons() {}

  /**
   * @param works false when the printer is stopped or takes no jobs
   * @param reasons with or without {@code -error}, {@code -warning} or {@code -report} behind,
   *     which CUPS changes at will
   */
  static PrinterState state(boolean works, List<String> reasons) {
    if (any(reasons, "cover-open", "door-open", "interlock-open")) {
      return PrinterState.COVER_OPEN;
    }
    if (any(reasons, "media-empty", "media-needed")) {
      return PrinterState.OUT_OF_PAPER;
    }
    if (!works || any(reasons, "offline", "paused", "shutdown", "timed-out", "media-jam")) {
      return PrinterState.OFFLINE;
    }
    return any(reasons, "media-low") ? PrinterState.NEAR_END : PrinterState.READY;
  }

  private static boolean any(List<String> reasons, String... beginnings) {
    return reasons.stream()
        .anyMatch(reason -> List.of(beginnings).stream().anyMatch(reason::startsWith));
  }
}
