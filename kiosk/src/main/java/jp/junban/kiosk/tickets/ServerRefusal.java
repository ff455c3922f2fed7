package jp.junban.kiosk.tickets;

import jp.junban.kiosk.server.Answer;

/** The server gave no ticket; the page gets its answer as it is. */
public final class ServerRefusal extends Exception {
  private final transient Answer answer;

  public ServerRefusal(Answer answer) {
    super("status " + answer.status());
    this.answer = answer;
  }

  public Answer answer() {
    return answer;
  }
}
