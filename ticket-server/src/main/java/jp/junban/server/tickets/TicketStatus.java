package jp.junban.server.tickets;

/** Where a ticket is in its life. */
public enum TicketStatus {
  WAITING("お待ち"),
  CALLED("呼出中"),
  SERVING("対応中"),
  ON_HOLD("保留"),
  NO_SHOW("不在"),
  FINISHED("完了"),
  CANCELLED("取消"),
  EXPIRED("終了");

  private final String word;

  TicketStatus(String word) {
    this.word = word;
  }

  /** The word staff read. */
  public String word() {
    return word;
  }

  /** Whether no move leads on from here. */
  public boolean ended() {
    return this == FINISHED || this == CANCELLED || this == EXPIRED;
  }

  /** Whether the ticket occupies a counter. */
  public boolean atCounter() {
    return this == CALLED || this == SERVING;
  }
}
