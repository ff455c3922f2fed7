package jp.junban.kiosk.lobby;

import jp.junban.devices.gpio.TowerLamp.Light;
import jp.junban.devices.printing.PrinterState;

/** What the tower lamp says; pure. */
final class LampRule {

  private LampRule() {}

  /**
   * @param enrolled whether tickets can be drawn at all
   */
  static Light light(PrinterState printer, boolean enrolled) {
    if (!enrolled) {
      return Light.RED;
    }
    return switch (printer) {
      case READY, UNKNOWN -> Light.GREEN;
      case NEAR_END -> Light.AMBER;
      case OUT_OF_PAPER, COVER_OPEN, OFFLINE -> Light.RED;
    };
  }
}
