package jp.junban.server.calling;

import jp.junban.server.offices.Counter;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.undo.LastMove;

/** What can stand in the way of a call or a move. */
final class CallProblems {

  private CallProblems() {}

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

  static Problem counterOutOfUse(Counter counter) {
    return Problem.conflict(
        "counter-out-of-use",
        "Counter is out of use",
        counter.label() + "番窓口は使われていません。",
        "Counter " + counter.label() + " is out of use.");
  }

  static Problem sameService() {
    return Problem.conflict(
        "same-service",
        "Same service",
        "いまと同じ手続きです。別の手続きを選んでください。",
        "It is already in that procedure.");
  }

  static Problem noNextStep(Ticket ticket) {
    return Problem.conflict(
        "no-next-step",
        "No procedure is planned next",
        ticket.number() + " には次の手続きが決まっていません。手続きを選んでください。",
        "No procedure is planned after this one for " + ticket.number() + ". Say which.");
  }

  static Problem tooManySteps(Ticket ticket) {
    return Problem.conflict(
        "too-many-steps",
        "Too many procedures",
        ticket.number() + " には、これ以上手続きを追加できません。",
        "No more procedures can be added to " + ticket.number() + ".");
  }

  static Problem nothingToUndo(Ticket ticket) {
    return Problem.conflict(
        "nothing-to-undo",
        "Nothing to undo",
        ticket.number() + " には、元に戻せる操作がありません。",
        "There is nothing to undo for " + ticket.number() + ".");
  }

  static Problem undoTooLate(Ticket ticket, LastMove last) {
    long seconds = LastMove.UNDO_WITHIN.toSeconds();
    return Problem.conflict(
        "undo-too-late",
        "Too late to undo",
        ticket.number() + " の「" + last.kind().word() + "」から" + seconds + "秒を過ぎたため、元に戻せません。",
        last.kind()
            + " of "
            + ticket.number()
            + " was more than "
            + seconds
            + " seconds ago and cannot be undone.");
  }

  static Problem anothersMove() {
    return new Problem(
        403,
        "move-of-another",
        "Made by somebody else",
        "ほかの職員の操作は、その職員か管理職だけが元に戻せます。",
        "Only who made the move, or a manager, can undo it.");
  }
}
