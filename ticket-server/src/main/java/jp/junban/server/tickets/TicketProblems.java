package jp.junban.server.tickets;

import java.time.OffsetDateTime;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What can stand in the way of a ticket. */
public final class TicketProblems {

  private TicketProblems() {}

  /** The ticket is not in a status from which the move leads on. */
  public static Problem notInStatus(Ticket ticket, TicketMove move) {
    return Problem.conflict(
            "ticket-not-in-status",
            "Ticket is not in a fitting status",
            ticket.number() + " は「" + ticket.status().word() + "」のため、「" + move.word() + "」はできません。",
            ticket.number() + " is " + ticket.status() + ", so " + move + " is not possible.")
        .with("ticketStatus", ticket.status());
  }

  static Problem alreadySo(Ticket ticket, TicketMove move) {
    return Problem.conflict(
        "already-so",
        "The move would change nothing",
        ticket.number() + " は、「" + move.word() + "」をしても変わるところがありません。",
        ticket.number() + " is already so; " + move + " would change nothing.");
  }

  /** No ticket has this id. */
  public static Problem unknownTicket() {
    return Problem.unknown("ticket", "その番号札はありません。", "There is no such ticket.");
  }

  static Problem receptionClosed(Opening opening) {
    return opening.receptionOver()
        ? closed(
            opening.state(), opening.nextOpening(), "本日の受付は終わりました。", "Reception is over for today.")
        : closed(
            opening.state(),
            opening.nextOpening(),
            "ただいま受付時間外です。",
            "Tickets are not issued at this time.");
  }

  /** Open, but a ticket issued now could not be served in time. */
  static Problem receptionOver(ReceptionGate.Reason reason, @Nullable OffsetDateTime next) {
    return switch (reason) {
      case RECEPTION_ENDED -> closed(reason, next, "本日の受付は終わりました。", "Reception is over for today.");
      case FULL_FOR_TODAY ->
          closed(
              reason,
              next,
              "混み合っているため、本日の受付は終わりました。",
              "Those who already wait take all the time that is left today.");
    };
  }

  private static Problem closed(
      Enum<?> reason, @Nullable OffsetDateTime next, String japanese, String english) {
    Problem problem =
        Problem.conflict("reception-closed", "Reception is closed", japanese, english)
            .with("reason", reason);
    return next == null ? problem : problem.with("nextOpening", next.toString());
  }

  /**
   * @throws Problem 409 when no ticket is issued for this procedure without a reservation
   */
  public static void mustBeInUse(OfficeSetup setup, Service service) {
    mustBeInUse(setup, service, Admission.WALK_IN);
  }

  static void mustBeInUse(OfficeSetup setup, Service service, Admission admission) {
    if (!service.active() || !setup.office().active()) {
      throw serviceOutOfUse();
    }
    if (service.reservationOnly() && admission.slotAt() == null) {
      throw reservationOnly();
    }
  }

  private static Problem serviceOutOfUse() {
    return Problem.conflict(
        "service-out-of-use",
        "Service is out of use",
        "この手続きは現在受け付けていません。",
        "This procedure is not offered at present.");
  }

  /**
   * @throws Problem 409 when the office does not grant priority for this reason
   */
  public static void mustBeGranted(OfficeSetup setup, PriorityReason reason) {
    if (!setup.rules().priorityReasons().contains(reason)) {
      throw Problem.conflict(
          "priority-not-granted",
          "Priority is not granted for this",
          "このカードセンターでは「" + reason.word() + "」による優先は行っていません。",
          "This office does not grant priority for this reason.");
    }
  }

  private static Problem reservationOnly() {
    return Problem.conflict(
        "reservation-only",
        "Reservations only",
        "この手続きは予約した方だけの受付です。",
        "This procedure is for visitors with a reservation only.");
  }

  /** No counter in use gives the service. */
  public static Problem noCounterForService() {
    return Problem.conflict(
        "no-counter-for-service",
        "No counter gives this service",
        "この手続きを担当する窓口がありません。",
        "No counter serves this procedure.");
  }
}
