package jp.junban.server.reservations.print;

import java.util.List;

/**
 * What stands on the list, all texts as they are printed.
 *
 * @param printedAt when the list was made, in the office's time
 * @param printedBy who made it
 * @param rows by slot
 */
public record CheckList(
    String office, String day, String printedAt, String printedBy, List<Row> rows) {

  /**
   * One reservation.
   *
   * @param birth month and day
   * @param prepared whether the card was laid out already
   */
  public record Row(
      String slot,
      String number,
      String letter,
      String name,
      String birth,
      String cardId,
      boolean prepared) {}
}
