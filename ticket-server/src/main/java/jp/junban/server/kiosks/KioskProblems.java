package jp.junban.server.kiosks;

import jp.junban.server.platform.Problem;

/** What can stand in the way at a kiosk. */
final class KioskProblems {

  private KioskProblems() {}

  static Problem noStaffMode() {
    return Problem.conflict(
        "no-staff-mode",
        "Staff mode is not set up",
        "発券機の係員モードの暗証番号が、まだ決められていません。管理画面の「端末」で決めてください。",
        "No PIN is set for staff mode at this office's kiosks. Please set one in the admin page.");
  }

  static Problem wrongPin() {
    return new Problem(403, "wrong-pin", "Wrong PIN", "暗証番号が違います。", "The PIN is wrong.");
  }

  static Problem staffPassNeeded() {
    return new Problem(
        403,
        "staff-pass-needed",
        "Staff mode is over",
        "係員モードの時間が終わりました。もう一度、暗証番号を入力してください。",
        "Staff mode is over. Please type the PIN again.");
  }

  static Problem unknownNumber() {
    return Problem.unknown(
        "ticket", "今日の番号札に、この番号はありません。", "There is no ticket with this number today.");
  }
}
