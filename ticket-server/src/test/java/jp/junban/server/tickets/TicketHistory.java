package jp.junban.server.tickets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.offices.rules.ReentryPlace;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Language;
import org.jspecify.annotations.Nullable;

/** A ticket in memory, moved by its own rules, with the events that its moves would leave. */
public final class TicketHistory {

  private final Ticket ticket;
  private final List<TicketEvent> events = new ArrayList<>();

  private TicketHistory(Ticket ticket) {
    this.ticket = ticket;
    remember(TicketMove.ISSUE, ticket.issuedAt(), null);
  }

  /** A ticket of the trial office, drawn at a kiosk. Its id is {@code ticket-A001}. */
  public static TicketHistory issued(String prefix, int number, String serviceId, Instant at) {
    return admitted(Admission.WALK_IN, prefix, number, serviceId, at);
  }

  /** A ticket of somebody with a reservation, or with priority. */
  public static TicketHistory admitted(
      Admission admission, String prefix, int number, String serviceId, Instant at) {
    TicketNumber name = new TicketNumber(prefix, number);
    return new TicketHistory(
        new Ticket(
            new NewTicket(
                "ticket-" + name,
                "otameshi",
                LocalDate.of(2026, 11, 24),
                name,
                serviceId,
                Language.JA,
                Channel.KIOSK,
                "secret-of-" + name,
                CommandKey.of("key-of-" + name, "issue"),
                new Promise(0, 0),
                admission,
                at)));
  }

  /** Makes the move, to the given counter or service where it needs one. */
  public TicketHistory move(TicketMove move, String counterOrService, Instant at) {
    @Nullable String before = ticket.counterId();
    switch (move) {
      case CALL -> call(counterOrService, at);
      case RECALL -> ticket.recall(at);
      case START -> ticket.start(at);
      case FINISH -> ticket.finish(at);
      case NO_SHOW -> ticket.noShow();
      case RETURN -> ticket.takeBack();
      case HOLD -> ticket.hold("書類待ち");
      case RESUME -> ticket.resume(counterOrService, at);
      case TRANSFER -> ticket.transfer(counterOrService, ReentryPlace.OLD_PLACE, at);
      case CANCEL -> ticket.cancel(at);
      case REINSTATE -> ticket.reinstate(ReentryPlace.END, at);
      case PRIORITY -> ticket.prioritise(PriorityReason.AID);
      case ORDINARY -> ticket.makeOrdinary();
      case EXPIRE -> ticket.expire(at);
      case ISSUE -> throw new IllegalArgumentException("issued already");
    }
    remember(move, at, before == null ? ticket.counterId() : before);
    return this;
  }

  private void call(String counter, Instant at) {
    ticket.call(counter, new CallGround(CallRule.FIRST_COME, "順番です", List.of()), at);
  }

  /** Makes a move that needs to be told nothing. */
  public TicketHistory move(TicketMove move, Instant at) {
    return move(move, "", at);
  }

  private void remember(TicketMove move, Instant at, @Nullable String counter) {
    TicketEvent.Where where = new TicketEvent.Where(at, "staff:1", counter);
    events.add(new TicketEvent(ticket, events.size() + 1, move, where, null));
  }

  public Ticket ticket() {
    return ticket;
  }

  public List<TicketEvent> events() {
    return List.copyOf(events);
  }

  /** The copy that calling, waits and boards look at. */
  public OpenTicket open() {
    return new OpenTicket(
        ticket.id(),
        ticket.number().prefix(),
        ticket.number().number(),
        ticket.serviceId(),
        ticket.status(),
        ticket.language(),
        ticket.channel(),
        ticket.issuedAt(),
        ticket.queuedAt(),
        ticket.calledAt(),
        ticket.servingAt(),
        ticket.counterId(),
        ticket.calls(),
        ticket.queueClass(),
        ticket.slotAt(),
        ticket.priorityReason(),
        ticket.callRule(),
        ticket.passedOver(),
        ticket.callReason(),
        ticket.note());
  }
}
