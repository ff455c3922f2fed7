package jp.junban.server.calling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandAnswers;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Problem;
import jp.junban.server.tickets.Move;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketProblems;
import jp.junban.server.tickets.TicketStatus;

/** What visitors do with their own tickets. */
@ApplicationScoped
public class VisitorDesk {

  /** Whoever is called or served speaks with staff instead. */
  private static final Set<TicketStatus> MAY_CANCEL =
      EnumSet.of(TicketStatus.WAITING, TicketStatus.NO_SHOW);

  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private CommandAnswers answers;

  /** Whether a visitor can withdraw from here. */
  public static boolean mayCancel(TicketStatus status) {
    return MAY_CANCEL.contains(status);
  }

  /** What became of the ticket. */
  public record Cancelled(String number, TicketStatus status) {}

  /**
   * Withdraws a visitor's own ticket. One that was cancelled before stays so, whoever did it.
   *
   * @param key the command's name, for this ticket
   * @throws Problem 409 when the ticket is past that
   */
  public CommandAnswers.Answer cancel(String ticketId, CommandKey key) {
    return answers.once(key, 200, () -> cancel(ticketId));
  }

  private Cancelled cancel(String ticketId) {
    Ticket ticket = tickets.ticket(ticketId);
    tickets.lock(offices.office(ticket.officeId()).office());
    if (ticket.status() != TicketStatus.CANCELLED) {
      if (!mayCancel(ticket.status())) {
        throw TicketProblems.notInStatus(ticket, TicketMove.CANCEL);
      }
      tickets.make(Move.of(TicketMove.CANCEL), ticket, Caller.ANYONE.actor());
    }
    return new Cancelled(ticket.number().toString(), ticket.status());
  }
}
