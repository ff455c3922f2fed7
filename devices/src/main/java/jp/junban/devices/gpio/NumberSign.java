package jp.junban.devices.gpio;

/**
 * What two digits show.
 *
 * @param text two characters: digits, {@code -} or spaces
 * @param dots whether the decimal points are lit, which says that what is shown may be old
 */
public record NumberSign(String text, boolean dots) {
  public static final NumberSign BLANK = new NumberSign("  ", false);

  /** Nobody calls here for a while. */
  public static final NumberSign PAUSE = new NumberSign("--", false);

  public NumberSign {
    if (!text.matches("[0-9 -]{2}")) {
      throw new IllegalArgumentException("Two digits cannot show '" + text + "'");
    }
  }

  /**
   * The last two digits of a number: A012 and A112 are both 12, A005 is 05.
   *
   * @param number of zero or more
   */
  public static NumberSign of(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("No number: " + number);
    }
    return new NumberSign("%02d".formatted(number % 100), false);
  }

  public NumberSign dotted(boolean lit) {
    return new NumberSign(text, lit);
  }
}
