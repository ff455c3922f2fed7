package jp.junban.server.reservations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.CommandKey;
import jp.junban.server.platform.Language;
import jp.junban.server.platform.Problem;
import jp.junban.server.platform.Transactions;
import jp.junban.server.reservations.files.ReservationCode;
import jp.junban.server.tickets.Admission;
import jp.junban.server.tickets.Channel;
import jp.junban.server.tickets.IssueTicket;
import jp.junban.server.tickets.IssuedTicketView;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketIssuer;
import org.jspecify.annotations.Nullable;

/**
 * Turns a booked visitor's arrival into a ticket, 来所受付.
 *
 * <p>The ticket is issued under a key made of the reservation's own id and day, so a reservation
 * has one ticket however often and wherever it is checked in, even if the machine stops between the
 * ticket and its note in the reservation.
 */
@ApplicationScoped
public class CheckInDesk {

  @Inject private ReservationRepository reservations;
  @Inject private ReservationBook book;
  @Inject private OfficeDirectory offices;
  @Inject private TicketIssuer issuer;
  @Inject private TicketBook tickets;
  @Inject private Transactions transactions;
  @Inject private Event<ReservationsChanged> changed;
  @Inject private Clock clock;

  /**
   * Who came; nothing personal, because a kiosk shows it too.
   *
   * @param already whether the visitor had checked in before
   */
  public record CheckedIn(
      IssuedTicketView ticket,
      String reservationId,
      OffsetDateTime slotAt,
      Punctuality punctuality,
      boolean already) {}

  /** What is needed of a reservation outside its transaction. */
  private record Found(
      String id, LocalDate day, String serviceId, Instant slotAt, @Nullable Instant arrivedAt) {}

  /**
   * Checks a reservation in, or gives the ticket it already has.
   *
   * @param code as typed or scanned; null when the reservation is named by its id
   * @throws Problem 400 for what is no reservation number, 404 for an unknown one, 409 when the
   *     reservation is cancelled, for another day or was used, or when no ticket can be issued now
   */
  public CheckedIn checkIn(
      String officeId,
      @Nullable String code,
      @Nullable String reservationId,
      Language language,
      Caller caller) {
    OfficeSetup setup = offices.office(officeId);
    caller.mustBelongTo(officeId);
    ReservationFormat format = book.format(officeId);
    Instant now = clock.instant();
    Found found =
        transactions.write(
            () -> mustBeDue(setup.office(), find(officeId, code, reservationId, format)));
    Instant arrival = found.arrivedAt() == null ? now : found.arrivedAt();
    Punctuality punctuality = Punctuality.of(arrival, found.slotAt(), setup.rules());
    IssuedTicketView ticket = issue(found, punctuality, language, caller);
    transactions.change(() -> noteArrival(found.id(), ticket.id(), now));
    return new CheckedIn(
        ticket,
        found.id(),
        setup.office().local(found.slotAt()),
        punctuality,
        found.arrivedAt() != null);
  }

  private Reservation find(
      String officeId,
      @Nullable String code,
      @Nullable String reservationId,
      ReservationFormat format) {
    if (reservationId != null) {
      return book.ofOffice(officeId, reservationId);
    }
    if (code == null) {
      throw ReservationProblems.codeOrIdNeeded();
    }
    String number =
        ReservationCode.parse(code, format.codePrefix()).orElseThrow(ReservationProblems::notACode);
    return reservations.byNumber(officeId, number).orElseThrow(ReservationProblems::unknown);
  }

  private Found mustBeDue(Office office, Reservation reservation) {
    if (reservation.status() == ReservationStatus.CANCELLED) {
      throw ReservationProblems.cancelled();
    }
    if (!reservation.slotDay().equals(office.dayOf(clock.instant()))) {
      throw ReservationProblems.otherDay(reservation.slotDay());
    }
    String ticketId = reservation.ticketId();
    if (ticketId != null) {
      Ticket ticket = tickets.ticket(ticketId);
      if (ticket.status().ended()) {
        throw ReservationProblems.ended(ticket);
      }
    }
    return new Found(
        reservation.id(),
        reservation.slotDay(),
        reservation.serviceId(),
        reservation.slotAt(),
        reservation.arrivedAt());
  }

  private IssuedTicketView issue(
      Found found, Punctuality punctuality, Language language, Caller caller) {
    Channel channel = caller.kind() == Caller.Kind.TERMINAL ? Channel.KIOSK : Channel.RECEPTION;
    CommandKey key =
        CommandKey.of("reservation:" + found.id() + ":" + found.day(), "check-in", found.id());
    Admission admission =
        punctuality == Punctuality.LATE
            ? Admission.late(found.slotAt())
            : Admission.reserved(found.slotAt());
    IssueTicket wish = new IssueTicket(found.serviceId(), language, null, null);
    return issuer.issue(wish, admission, channel, caller, key).ticket();
  }

  private void noteArrival(String id, String ticketId, Instant now) {
    Reservation reservation = reservations.find(id);
    if (reservation == null) {
      throw ReservationProblems.unknown();
    }
    if (reservation.ticketId() == null) {
      reservation.arrive(ticketId, now);
      changed.fire(new ReservationsChanged(reservation.officeId()));
    }
  }
}
