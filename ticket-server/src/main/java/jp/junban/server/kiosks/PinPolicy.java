package jp.junban.server.kiosks;

import java.util.regex.Pattern;
import jp.junban.server.entrance.FormFields;

/** What a kiosk PIN has to be like: digits, and not the first that anyone would try. */
final class PinPolicy {

  /** In digits, more than are ever accepted. */
  static final int LONGEST_TYPED = 40;

  private static final Pattern FORM = Pattern.compile("[0-9]{6,10}");

  private PinPolicy() {}

  /** Adds to the form what is wrong with the new PIN in its field {@code pin}. */
  static void check(FormFields form, String pin) {
    if (pin.isEmpty()) {
      return;
    }
    if (!FORM.matcher(pin).matches()) {
      form.issue("pin", "6桁から10桁の数字にしてください。", "A PIN has 6 to 10 digits.");
    } else if (isARun(pin)) {
      form.issue(
          "pin",
          "同じ数字の繰り返しや、123456 のような並びは使えません。",
          "A PIN must not repeat one digit or count up or down.");
    }
  }

  /** Whether each digit is as far from the one before as the second from the first, and near. */
  private static boolean isARun(String pin) {
    int step = pin.charAt(1) - pin.charAt(0);
    for (int i = 2; i < pin.length(); i++) {
      if (pin.charAt(i) - pin.charAt(i - 1) != step) {
        return false;
      }
    }
    return Math.abs(step) <= 1;
  }
}
