package jp.junban.server.offices;

import jp.junban.server.platform.Problem;

/** What can stand in the way of an administrator's edit. */
final class AdminProblems {

  private AdminProblems() {}

  /** Somebody else was quicker. */
  static Problem changedMeanwhile() {
    return Problem.conflict(
        "changed-meanwhile",
        "Changed meanwhile",
        "ほかの人が先に変更しました。読み込み直してから、もう一度お試しください。",
        "Someone else changed this meanwhile. Please read it again and repeat your change.");
  }

  static Problem officeExists(String id) {
    return Problem.conflict(
        "office-exists",
        "Office exists",
        "ID「" + id + "」のカードセンターはすでにあります。",
        "There is already an office with the id \"" + id + "\".");
  }

  static Problem labelTaken(String label) {
    return Problem.conflict(
        "counter-label-taken",
        "Counter label taken",
        "窓口「" + label + "」はすでにあります。別の表示にしてください。",
        "There is already a counter \"" + label + "\" at this office.");
  }
}
