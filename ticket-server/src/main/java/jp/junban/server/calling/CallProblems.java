package jp.junban.server.calling;

import jp.junban.server.offices.Counter;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.OpenTicket;

/** What can stand in the way of a call. */
final class CallProblems {

  private CallProblems() {}

  static Problem counterClosed(Counter counter) {
    return Problem.conflict(
        "counter-closed",
        "Counter is closed",
        counter.label() + "番窓口は開いていません。窓口を開いてから呼び出してください。",
        "Counter " + counter.label() + " is not open. Open it before calling.");
  }

  static Problem counterOutOfUse(Counter counter) {
    return Problem.conflict(
        "counter-out-of-use",
        "Counter is out of use",
        counter.label() + "番窓口は使われていません。",
        "Counter " + counter.label() + " is out of use.");
  }

  static Problem counterBusy(Counter counter, OpenTicket present) {
    return Problem.conflict(
            "counter-busy",
            "A ticket is at the counter",
            counter.label() + "番窓口では " + present.number() + " の方に対応しています。先に終えてください。",
            present.number() + " is at counter " + counter.label() + ". Finish that first.")
        .with("ticketId", present.id());
  }

  static Problem nobodyWaiting() {
    return Problem.conflict(
        "nobody-waiting",
        "Nobody is waiting",
        "この窓口でお呼びする方は、いまいらっしゃいません。",
        "Nobody is waiting for what this counter serves.");
  }

  static Problem notServedHere(Counter counter) {
    return Problem.conflict(
        "service-not-served-here",
        "Service is not served at this counter",
        counter.label() + "番窓口では、この手続きを担当していません。",
        "Counter " + counter.label() + " does not serve this procedure.");
  }

  static Problem sameService() {
    return Problem.conflict(
        "same-service", "Same service", "引継ぎ先が、いまの手続きと同じです。", "It is already in that procedure.");
  }
}
