package jp.junban.kiosk.platform;

import java.time.Duration;

/**
 * How long the agent waits for what.
 *
 * @param patience for a ticket, all attempts together; a visitor stands there
 * @param offlineAfter for the server's ticket, where we can issue one of our own instead
 * @param attempt for one answer of the server
 * @param firstRetry before an attempt is repeated; doubles each time
 * @param report between two reports to the server
 * @param printerLook between two looks at the printer
 * @param silence after which a live line counts as broken
 * @param longestBackOff between two tries to get the live line back
 * @param enrolmentRetry between two tries to trade the code
 * @param delivery for the answer to one ticket of our own; half of it is the longest between two
 *     tries
 * @param officeData between two questions about the office
 * @param heartbeat between two comments on a quiet event stream
 * @param boardToDisk between two savings of the board
 */
public record Timing(
    Duration patience,
    Duration offlineAfter,
    Duration attempt,
    Duration firstRetry,
    Duration report,
    Duration printerLook,
    Duration silence,
    Duration longestBackOff,
    Duration enrolmentRetry,
    Duration delivery,
    Duration officeData,
    Duration heartbeat,
    Duration boardToDisk) {

  /** As it runs in an office. */
  public static Timing onSite() {
    return new Timing(
        Duration.ofSeconds(10),
        Duration.ofMillis(2500),
        Duration.ofSeconds(4),
        Duration.ofMillis(200),
        Duration.ofSeconds(15),
        Duration.ofSeconds(1),
        Duration.ofSeconds(45),
        Duration.ofSeconds(5),
        Duration.ofSeconds(2),
        Duration.ofSeconds(2),
        Duration.ofMinutes(1),
        Duration.ofSeconds(15),
        Duration.ofMinutes(1));
  }
}
