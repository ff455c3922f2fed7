package jp.junban.devices.printing;

/** What became of one slip. */
public enum PrintOutcome {
  /** The paper is out. */
  PRINTED,
  /** The printer took nothing, and this slip will never come out later. */
  REFUSED,
  /** The line broke while the slip was being sent: some of it may be on the paper. */
  LOST,
  /** Nobody can say whether it came out. */
  UNKNOWN
}
