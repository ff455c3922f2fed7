package jp.junban.server.accounts;

import java.text.Normalizer;
import java.util.Locale;
import jp.junban.server.entrance.FormFields;
import jp.junban.server.entrance.ReadableCode;

/** What a password has to be like. */
final class PasswordPolicy {

  /** In characters; beyond this, length only costs time. */
  static final int LONGEST = 200;

  private static final int SHORTEST = 12;
  private static final int ONE_TIME_GROUPS = 4;

  private PasswordPolicy() {}

  /** A random password for someone else's first sign-in, easy to type. */
  static String oneTime() {
    return ReadableCode.next(ONE_TIME_GROUPS).toLowerCase(Locale.ROOT);
  }

  /** The same for the same keys, however the keyboard composes them (RFC 8265 does so too). */
  static char[] canonical(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
  }

  /** Adds to the form what is wrong with the new password in its field {@code next}. */
  static void check(FormFields form, String login, String current, String next) {
    if (next.isEmpty()) {
      return;
    }
    if (next.codePointCount(0, next.length()) < SHORTEST) {
      form.issue(
          "next",
          SHORTEST + "文字以上にしてください。",
          "A password has at least " + SHORTEST + " characters.");
    } else if (next.equalsIgnoreCase(login)) {
      form.issue("next", "ログイン名と同じにはできません。", "A password must not be the login name.");
    } else if (next.equals(current)) {
      form.issue(
          "next", "いまのパスワードとは別のものにしてください。", "The new password must differ from the present one.");
    }
  }
}
