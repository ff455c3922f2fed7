package jp.junban.server.boxes;

import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What can stand in the way of a press. */
final class BoxProblems {

  private BoxProblems() {}

  static Problem noCounter() {
    return Problem.unknown(
        "counter", "この窓口ボックスには窓口が割り当てられていません。", "This box was given no counter.");
  }

  static Problem otherTicket(@Nullable String present) {
    Problem problem =
        Problem.conflict(
            "other-ticket-at-counter",
            "Another ticket is at the counter",
            present == null ? "窓口には、もうどなたもいらっしゃいません。" : "窓口の番号は、いま " + present + " です。",
            present == null
                ? "Nobody is at the counter any more."
                : "The number at the counter is " + present + " now.");
    return present == null ? problem : problem.with("number", present);
  }
}
