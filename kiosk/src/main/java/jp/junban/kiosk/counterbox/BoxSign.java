package jp.junban.kiosk.counterbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.junban.devices.gpio.NumberSign;
import org.jspecify.annotations.Nullable;

/** What the two digits show; pure. */
final class BoxSign {
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,9})$");

  private BoxSign() {}

  /**
   * The number at the counter, else a pause, else nothing; with the decimal points lit while the
   * server is away.
   *
   * @param state null before the server was ever asked
   */
  static NumberSign of(@Nullable CounterState state, boolean online) {
    return plain(state).dotted(!online);
  }

  private static NumberSign plain(@Nullable CounterState state) {
    if (state == null) {
      return NumberSign.BLANK;
    }
    String number = state.number();
    Matcher digits = DIGITS.matcher(number == null ? "" : number);
    if (digits.find()) {
      return NumberSign.of(Integer.parseInt(digits.group(1)));
    }
    return state.state().equals("PAUSED") ? NumberSign.PAUSE : NumberSign.BLANK;
  }
}
