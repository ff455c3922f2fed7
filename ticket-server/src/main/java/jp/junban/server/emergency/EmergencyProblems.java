package jp.junban.server.emergency;

import jp.junban.server.platform.Problem;

/** What can stand in the way of a message over everything. */
final class EmergencyProblems {

  private EmergencyProblems() {}

  static Problem notAllowed() {
    return new Problem(
        403,
        "not-allowed",
        "Not allowed",
        "緊急のお知らせを出せるのは、管理者・責任者と、許可された職員だけです。",
        "Only managers, administrators and staff who were given the right can do this.");
  }

  static Problem liftedMeanwhile() {
    return Problem.conflict(
        "changed-meanwhile",
        "Changed meanwhile",
        "ほかの人が先に解除しました。画面を確かめてから、もう一度お試しください。",
        "Someone else took the message down meanwhile. Please look and repeat.");
  }

  static Problem changedMeanwhile() {
    return Problem.conflict(
        "changed-meanwhile",
        "Changed meanwhile",
        "ほかの人が先に変更しました。読み込み直してから、もう一度お試しください。",
        "Someone else changed this meanwhile. Please read it again and repeat your change.");
  }
}
