package jp.junban.server.reservations;

import java.time.LocalDate;
import java.util.List;
import jp.junban.server.platform.Problem;
import jp.junban.server.reservations.files.Fault;
import jp.junban.server.tickets.Ticket;

/** What can stand in the way of a reservation. None of the sentences says who it is for. */
final class ReservationProblems {

  private ReservationProblems() {}

  static Problem unknown() {
    return Problem.unknown(
        "reservation",
        "その予約番号の予約は見つかりません。番号を確かめてください。",
        "There is no reservation with this number. Please check it.");
  }

  static Problem notACode() {
    return Problem.invalid(
        "code", "予約番号として読み取れません。", "This cannot be read as a reservation number.");
  }

  static Problem codeOrIdNeeded() {
    return Problem.invalid(
        "code",
        "予約番号(code)か予約のID(reservationId)のどちらかを指定してください。",
        "Give either the reservation number (code) or the reservation's id (reservationId).");
  }

  static Problem cancelled() {
    return Problem.conflict(
        "reservation-cancelled",
        "Reservation is cancelled",
        "この予約は取り消されています。予約なしの受付をご案内ください。",
        "This reservation was cancelled. Please draw a ticket without a reservation.");
  }

  static Problem otherDay(LocalDate day) {
    return Problem.conflict(
            "reservation-other-day",
            "Reservation is for another day",
            "この予約は" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日です。今日の予約ではありません。",
            "This reservation is for " + day + ", not for today.")
        .with("date", day.toString());
  }

  static Problem ended(Ticket ticket) {
    return Problem.conflict(
            "reservation-served",
            "Reservation was used",
            "この予約は受付済みで、番号札 " + ticket.number() + " は「" + ticket.status().word() + "」になっています。",
            "This reservation was used: ticket " + ticket.number() + " is " + ticket.status() + ".")
        .with("number", ticket.number().toString())
        .with("ticketStatus", ticket.status());
  }

  static Problem changedMeanwhile() {
    return Problem.conflict(
        "changed-meanwhile",
        "Changed meanwhile",
        "ほかの人が先に変更しました。読み込み直してから、もう一度お試しください。",
        "Someone else changed this meanwhile. Please read it again and repeat your change.");
  }

  static Problem importChanged() {
    return Problem.conflict(
        "import-changed",
        "Import changed",
        "確認した後に、ファイルか予約の内容が変わりました。もう一度確認してください。",
        "The file or the reservations changed since the preview. Please look at it again.");
  }

  static Problem importHasFaults(List<Fault> faults) {
    return new Problem(
            422,
            "import-has-faults",
            "Import has faults",
            "取り込めない行が" + faults.size() + "件あるため、何も取り込んでいません。",
            "Nothing was imported, because " + faults.size() + " lines have faults.")
        .with("faults", faults);
  }

  static Problem badTimes() {
    return Problem.invalid("from", "時刻を 10:00 の形で指定してください。", "Give the times in the form 10:00.");
  }

  static Problem badDate() {
    return Problem.invalid(
        "date", "日付を 2026-11-21 の形で指定してください。", "Give the date in the form 2026-11-21.");
  }
}
