package jp.junban.kiosk.server;

import jp.junban.kiosk.platform.Json;
import jp.junban.kiosk.platform.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The message over everything, as our office's board says it. While there is one nobody draws a
 * ticket or checks in here.
 */
public final class Emergency {
  private final OfficeBoard board;
  private final Enrolment enrolment;

  public Emergency(OfficeBoard board, Enrolment enrolment) {
    this.board = board;
    this.enrolment = enrolment;
  }

  /**
   * As {@code emergency} of the board; null while there is none. It stays when the server goes
   * away, but only what the server said in this run of the agent counts: nobody could lift what an
   * old file brings back.
   */
  public @Nullable JsonNode inForce() {
    JsonNode told = board.heard();
    if (told == null) {
      return null;
    }
    JsonNode message = told.path("emergency");
    boolean ours = enrolment.terminal().map(Terminal::office).equals(OfficeBoard.officeOf(told));
    return ours && Json.text(message, "kind") != null ? message : null;
  }

  /**
   * @throws Problem 409 while the message is up
   */
  public void mustBeOver() {
    if (inForce() != null) {
      throw new Problem(
          409,
          "emergency-in-force",
          "An emergency message is up",
          "緊急のお知らせを表示している間は、番号札をお出しできません。");
    }
  }
}
