package jp.junban.server.tickets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A ticket's number as people read it: a letter and at least three digits.
 *
 * <p>The server's own series counts to 999, then from 1000 to 4999, then from 10000 to 49999 and so
 * on, so no number comes twice in a day. Numbers of four digits or more that begin with 5 to 9 are
 * never the server's: kiosks issue them while the server is away, each with two leading digits of
 * its own.
 *
 * @param prefix the letter of the series
 * @param number counted from 1 within the series and business day
 */
public record TicketNumber(String prefix, int number) {

  private static final Pattern TEXT = Pattern.compile("([A-Z])(\\d{3}|[1-9]\\d{3,8})");
  private static final int FIRST_WITH_FOUR_DIGITS = 1_000;

  /** The number that reads so; empty when none does. */
  public static Optional<TicketNumber> read(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(new TicketNumber(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** Whether it is one that kiosks issue by themselves. */
  public boolean isOffline() {
    return isOffline(number);
  }

  private static boolean isOffline(int number) {
    return number >= FIRST_WITH_FOUR_DIGITS && String.valueOf(number).charAt(0) >= '5';
  }

  /** The server's own number after this one. */
  static int after(int number) {
    int next = number + 1;
    return isOffline(next) ? 2 * next : next;
  }

  /** As printed, called and shown: {@code A012}. */
  @Override
  public String toString() {
    return prefix + (number < 10 ? "00" : number < 100 ? "0" : "") + number;
  }
}
