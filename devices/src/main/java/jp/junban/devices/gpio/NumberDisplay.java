package jp.junban.devices.gpio;

import java.util.ArrayList;
import java.util.List;

/**
 * Two seven-segment digits behind a MAX7219 or MAX7221 (Maxim data sheet 19-4452).
 *
 * <p>The tens are at DIG1, the units at DIG0. All eight positions are scanned, six of them empty:
 * with a scan limit of three digits or fewer the data sheet asks for a lower segment current than
 * the resistor of ready-made modules sets. A spark can upset the chip's registers, so all of them
 * are written each time.
 */
public final class NumberDisplay {

  /** The brightest; 0 is the dimmest. */
  public static final int BRIGHTEST = 15;

  private static final int FIRST_DIGIT = 0x01;
  private static final int DECODE_MODE = 0x09;
  private static final int INTENSITY = 0x0A;
  private static final int SCAN_LIMIT = 0x0B;
  private static final int SHUTDOWN = 0x0C;
  private static final int DISPLAY_TEST = 0x0F;

  private static final int DIGITS = 8;
  private static final int CODE_B_ALL = 0xFF;
  private static final int CODE_B_DASH = 0x0A;
  private static final int CODE_B_BLANK = 0x0F;
  private static final int POINT = 0x80;

  private final PinBoard.SerialLine line;
  private final int brightness;

  /**
   * @param brightness 0 to {@link #BRIGHTEST}
   */
  public NumberDisplay(PinBoard.SerialLine line, int brightness) {
    if (brightness < 0 || brightness > BRIGHTEST) {
      throw new IllegalArgumentException("Brightness is 0 to 15, not " + brightness);
    }
    this.line = line;
    this.brightness = brightness;
  }

  /** Shows the sign; to be repeated now and then. */
  public synchronized void show(NumberSign sign) {
    words(sign).forEach(line::write);
  }

  /** Puts the chip to sleep: all dark, a few microamperes. */
  public synchronized void sleep() {
    line.write(word(SHUTDOWN, 0));
  }

  /** Every register, the sleep ended last, so that no rubbish is seen after power-up. */
  private List<byte[]> words(NumberSign sign) {
    List<byte[]> words = new ArrayList<>();
    words.add(word(DISPLAY_TEST, 0));
    words.add(word(DECODE_MODE, CODE_B_ALL));
    words.add(word(SCAN_LIMIT, DIGITS - 1));
    words.add(word(INTENSITY, brightness));
    words.add(word(FIRST_DIGIT, code(sign, 1)));
    words.add(word(FIRST_DIGIT + 1, code(sign, 0)));
    for (int digit = 2; digit < DIGITS; digit++) {
      words.add(word(FIRST_DIGIT + digit, CODE_B_BLANK));
    }
    words.add(word(SHUTDOWN, 1));
    return words;
  }

  private static int code(NumberSign sign, int place) {
    char shown = sign.text().charAt(place);
    int code =
        switch (shown) {
          case ' ' -> CODE_B_BLANK;
          case '-' -> CODE_B_DASH;
          default -> shown - '0';
        };
    return sign.dots() ? code | POINT : code;
  }

  private static byte[] word(int register, int value) {
    return new byte[] {(byte) register, (byte) value};
  }
}
