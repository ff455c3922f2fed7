package jp.junban.server.terminals;

import jp.junban.server.platform.Problem;

/** What can stand in the way of a terminal. */
final class TerminalProblems {

  private TerminalProblems() {}

  static Problem unknown() {
    return Problem.unknown("terminal", "その端末はありません。", "There is no such terminal.");
  }

  /** The same for a code that never was, one that was used, and one that expired. */
  static Problem unknownCode() {
    return Problem.unknown(
        "enrolment-code",
        "この登録コードは使えません。管理画面で新しいコードを発行してください。",
        "This enrolment code cannot be used. Please make a new one in the admin page.");
  }

  static Problem notACounterHere() {
    return Problem.invalid(
        "counterId", "このカードセンターの窓口を選んでください。", "Please choose a counter of this office.");
  }

  static Problem outOfUse() {
    return Problem.conflict(
        "terminal-out-of-use",
        "Terminal is out of use",
        "使用停止中の端末です。使用を再開してからコードを発行してください。",
        "This terminal is out of use. Please take it into use first.");
  }

  static Problem changedMeanwhile() {
    return Problem.conflict(
        "changed-meanwhile",
        "Changed meanwhile",
        "ほかの人が先に変更しました。読み込み直してから、もう一度お試しください。",
        "Someone else changed this meanwhile. Please read it again and repeat your change.");
  }
}
