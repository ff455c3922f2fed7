package jp.junban.devices.printing.escpos;

import java.time.Duration;

/**
 * How long the driver waits for what.
 *
 * @param turn for another print to end
 * @param connect for a line to the printer
 * @param answer for a status byte or a probe, which printers send at once
 * @param clear for the answer that the memory is empty
 * @param whole for a slip from the call of print to its last line, before it is taken back
 */
record EscPosTiming(
    Duration turn, Duration connect, Duration answer, Duration clear, Duration whole) {

  /** As it runs in an office: a slow printer puts a long slip out in about three seconds. */
  static EscPosTiming onSite() {
    return new EscPosTiming(
        Duration.ofSeconds(2),
        Duration.ofMillis(800),
        Duration.ofMillis(400),
        Duration.ofMillis(500),
        Duration.ofSeconds(7));
  }
}
