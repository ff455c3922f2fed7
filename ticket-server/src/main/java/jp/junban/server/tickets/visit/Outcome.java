package jp.junban.server.tickets.visit;

/**
 * What was done of one procedure.
 *
 * @param quantity 1 to 99: two cards handed over are 2
 */
public record Outcome(String serviceId, int quantity) {

  /** The most that can be done of one procedure at one counter. */
  public static final int MOST = 99;
}
