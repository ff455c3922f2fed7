package jp.junban.server.tickets;

/**
 * A ticket's number as people read it: a letter and at least three digits. After 999 it goes on
 * with four digits, so no number comes twice in a day.
 *
 * @param prefix the letter of the series
 * @param number counted from 1 within the series and business day
 */
public record TicketNumber(String prefix, int number) {

  /** As printed, called and shown: {@code A012}. */
  @Override
  public String toString() {
    return prefix + (number < 10 ? "00" : number < 100 ? "0" : "") + number;
  }
}
