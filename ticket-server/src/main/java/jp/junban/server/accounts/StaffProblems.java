package jp.junban.server.accounts;

import jp.junban.server.platform.Problem;

/** What can stand in the way of signing in or of an edit of the staff. */
final class StaffProblems {

  private StaffProblems() {}

  /** The same for an unknown login and a wrong password. */
  static Problem wrongLoginOrPassword() {
    return new Problem(
        401,
        "wrong-login-or-password",
        "Wrong login or password",
        "ログイン名かパスワードが違います。",
        "The login name or the password is wrong.");
  }

  static Problem wrongPassword() {
    return Problem.invalid("current", "いまのパスワードが違います。", "The present password is wrong.");
  }

  static Problem unknown() {
    return Problem.unknown("staff", "その職員はいません。", "There is no such staff member.");
  }

  static Problem changedMeanwhile() {
    return Problem.conflict(
        "changed-meanwhile",
        "Changed meanwhile",
        "ほかの人が先に変更しました。読み込み直してから、もう一度お試しください。",
        "Someone else changed this meanwhile. Please read it again and repeat your change.");
  }

  static Problem loginTaken(String login) {
    return Problem.conflict(
        "login-taken",
        "Login taken",
        "ログイン名「" + login + "」はすでに使われています。",
        "The login name \"" + login + "\" is already in use.");
  }

  static Problem lastAdministrator() {
    return Problem.conflict(
        "last-administrator",
        "Last administrator",
        "すべてのカードセンターを管理できる人がいなくなるため、変更できません。",
        "Nobody would be left to administer every office.");
  }
}
