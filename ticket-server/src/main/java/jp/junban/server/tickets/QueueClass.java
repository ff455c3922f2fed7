package jp.junban.server.tickets;

/** As what somebody waits. Inside a class the earlier one is called first. */
public enum QueueClass {
  PRIORITY("優先"),
  RESERVED("予約"),
  WALK_IN("一般");

  private final String word;

  QueueClass(String word) {
    this.word = word;
  }

  /** The word staff read. */
  public String word() {
    return word;
  }
}
