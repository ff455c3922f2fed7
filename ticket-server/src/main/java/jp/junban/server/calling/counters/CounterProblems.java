package jp.junban.server.calling.counters;

import jp.junban.server.offices.Counter;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.OpenTicket;

/** Why nothing can be done at a counter. */
final class CounterProblems {

  private CounterProblems() {}

  static Problem closed(Counter counter) {
    return Problem.conflict(
        "counter-closed",
        "Counter is closed",
        counter.label() + "番窓口は開いていません。先に窓口を開いてください。",
        "Counter " + counter.label() + " is not open. Open it first.");
  }

  static Problem outOfUse(Counter counter) {
    return Problem.conflict(
        "counter-out-of-use",
        "Counter is out of use",
        counter.label() + "番窓口は使われていません。",
        "Counter " + counter.label() + " is out of use.");
  }

  static Problem paused(Counter counter) {
    return Problem.conflict(
        "counter-paused",
        "Counter is paused",
        counter.label() + "番窓口は離席中です。離席を終えてから操作してください。",
        "Counter " + counter.label() + " is paused. End the pause first.");
  }

  static Problem busy(Counter counter, OpenTicket present) {
    return Problem.conflict(
            "counter-busy",
            "A ticket is at the counter",
            counter.label() + "番窓口では " + present.number() + " の方に対応しています。先に終えてください。",
            present.number() + " is at counter " + counter.label() + ". Finish that first.")
        .with("ticketId", present.id());
  }

  static Problem unknownHelp() {
    return Problem.unknown("help", "その応援の呼び出しはありません。", "There is no such call for help.");
  }

  static Problem unknownMessage() {
    return Problem.unknown("message", "その連絡はありません。", "There is no such message.");
  }
}
