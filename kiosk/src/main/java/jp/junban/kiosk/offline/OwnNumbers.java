package jp.junban.kiosk.offline;

import java.util.OptionalInt;

/**
 * The numbers that a kiosk issues by itself: its two leading digits, then 01 to 99; after that 001
 * to 999, and so on with one digit more. No server and no other kiosk ever gives one of them.
 */
final class OwnNumbers {
  private static final int TEN = 10;
  private static final int TWO_DIGITS = 100;

  private OwnNumbers() {}

  /**
   * @param leadingDigits 51 to 99, given by the server
   * @param last the number before; empty for the first of the day
   */
  static int after(int leadingDigits, OptionalInt last) {
    if (last.isEmpty()) {
      return leadingDigits * TWO_DIGITS + 1;
    }
    int scale = 1;
    while (last.getAsInt() / scale >= TWO_DIGITS) {
      scale *= TEN;
    }
    int next = last.getAsInt() + 1;
    return next / scale == leadingDigits ? next : leadingDigits * scale * TEN + 1;
  }
}
