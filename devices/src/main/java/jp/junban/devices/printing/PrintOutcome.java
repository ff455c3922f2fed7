package jp.junban.devices.printing;

/**
 * What became of one slip. Only {@link #PRINTED} says that the visitor has a ticket in hand; after
 * any other the same number may be printed again, marked as a second paper, and never another one.
 */
public enum PrintOutcome {
  /**
   * The whole slip is on paper. The printer, or the queue's job, has said so after the last line.
   */
  PRINTED,
  /** Nothing of it is on paper, and nothing will come out later. */
  REFUSED,
  /**
   * It is not whole: it stopped on the way. A piece of it may hang out of the printer. The rest was
   * taken back, or never left this machine, and will not come out later.
   */
  LOST,
  /**
   * Nobody can say whether it came out: the line or the power broke when all of it had been handed
   * over, or the printer neither confirmed it nor took it back. It may be whole on paper.
   */
  UNKNOWN
}
