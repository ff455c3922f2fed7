package jp.junban.server.reservations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.junban.server.entrance.Operation;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.rules.CallingRules;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Transactions;
import jp.junban.server.reservations.files.Folded;
import jp.junban.server.reservations.files.ReservationCode;
import jp.junban.server.reservations.privacy.KeyLost;
import jp.junban.server.reservations.privacy.Person;
import jp.junban.server.reservations.privacy.PersonSeal;
import jp.junban.server.tickets.Ticket;
import jp.junban.server.tickets.TicketBook;
import org.jspecify.annotations.Nullable;

/**
 * Who is expected, who has arrived, where their cards are. What is personal is opened here, for
 * staff of the office alone, and lives no longer than the answer.
 */
@ApplicationScoped
public class ReservationBook {

  @Inject private ReservationRepository reservations;
  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private PersonSeal seal;
  @Inject private Transactions transactions;
  @Inject private Event<ReservationsChanged> changed;
  @Inject private Event<Operation> operations;
  @Inject private Clock clock;

  /** Which reservations of a day are asked for; nulls ask for all. */
  record Wanted(
      LocalDate date,
      @Nullable LocalTime from,
      @Nullable LocalTime to,
      @Nullable ReservationStatus status) {

    boolean fits(LocalTime slot, ReservationStatus present) {
      return (from == null || !slot.isBefore(from))
          && (to == null || slot.isBefore(to))
          && (status == null || status == present);
    }
  }

  /**
   * The reservations of an office with a slot from and including one instant to before another,
   * cancelled ones left out, by slot and number; nothing personal. Belongs into a transaction of
   * the caller's.
   */
  public List<UpcomingReservation> upcoming(String officeId, Instant from, Instant to) {
    return reservations.between(officeId, from, to).stream().map(UpcomingReservation::of).toList();
  }

  /** The reservations of a day, for staff. */
  List<ReservationView> list(String officeId, Wanted wanted) {
    OfficeSetup setup = offices.office(officeId);
    Office office = setup.office();
    return transactions.write(
        () ->
            views(
                setup,
                reservations.ofDay(officeId, wanted.date()).stream()
                    .filter(r -> wanted.fits(office.local(r.slotAt()).toLocalTime(), r.status()))
                    .toList()));
  }

  /** Those of a day whose name or number has the text in it, however it is typed. */
  List<ReservationView> search(String officeId, LocalDate day, String text) {
    String name = Folded.name(text);
    String number = ReservationCode.parse(text, format(officeId).codePrefix()).orElse("");
    return list(officeId, new Wanted(day, null, null, null)).stream()
        .filter(
            r -> hasName(r, name) || (!number.isEmpty() && r.reservationNumber().contains(number)))
        .toList();
  }

  private static boolean hasName(ReservationView reservation, String folded) {
    ReservationView.PersonView person = reservation.person();
    return person != null
        && person.name() != null
        && !folded.isEmpty()
        && Folded.name(person.name()).contains(folded);
  }

  /** Says where the card of a reservation is. */
  ReservationView mark(String officeId, String id, CardState state, Caller caller) {
    OfficeSetup setup = offices.office(officeId);
    return transactions.write(
        () -> {
          Reservation reservation = ofOffice(officeId, id);
          reservation.mark(state, caller.name(), clock.instant());
          operations.fire(
              new Operation(caller.actor(), "card-marked", "reservation:" + id, state.name()));
          changed.fire(new ReservationsChanged(officeId));
          return views(setup, List.of(reservation)).get(0);
        });
  }

  /** Belongs into a transaction of the caller's. */
  Reservation ofOffice(String officeId, String id) {
    Reservation found = reservations.find(id);
    if (found == null || !found.officeId().equals(officeId)) {
      throw ReservationProblems.unknown();
    }
    return found;
  }

  ReservationFormat format(String officeId) {
    return transactions.write(() -> formatNow(officeId));
  }

  /** The office's format, or the usual one. Belongs into a transaction of the caller's. */
  private ReservationFormat formatNow(String officeId) {
    ReservationFormat saved = reservations.format(officeId);
    return saved == null ? new ReservationFormat(officeId) : saved;
  }

  /**
   * Takes over an edited format.
   *
   * @throws jp.junban.server.platform.Problem 409 when it was edited meanwhile
   */
  void editFormat(String officeId, FormatForm form, Caller caller) {
    transactions.change(
        () -> {
          ReservationFormat saved = reservations.format(officeId);
          ReservationFormat format = saved == null ? new ReservationFormat(officeId) : saved;
          if (format.revision() != form.revision()) {
            throw ReservationProblems.changedMeanwhile();
          }
          format.edit(form);
          if (saved == null) {
            reservations.add(format);
          }
          operations.fire(Operation.by(caller, "reservation-format-edited", "office:" + officeId));
        });
  }

  private List<ReservationView> views(OfficeSetup setup, List<Reservation> wanted) {
    String officeId = setup.office().id();
    Map<String, Ticket> issued = new HashMap<>();
    wanted.stream()
        .map(Reservation::slotDay)
        .distinct()
        .flatMap(day -> tickets.ofDay(officeId, day).stream())
        .forEach(ticket -> issued.put(ticket.id(), ticket));
    return wanted.stream().map(r -> view(setup, issued, r)).toList();
  }

  private ReservationView view(OfficeSetup setup, Map<String, Ticket> issued, Reservation r) {
    Office office = setup.office();
    @Nullable Ticket ticket = r.ticketId() == null ? null : issued.get(r.ticketId());
    Opened opened = open(r);
    return new ReservationView(
        r.id(),
        r.number(),
        office.local(r.slotAt()),
        r.serviceId(),
        r.status(),
        punctuality(setup.rules(), r),
        office.localOrNull(r.arrivedAt()),
        ticket == null
            ? null
            : new ReservationView.TicketView(
                ticket.id(), ticket.number().toString(), ticket.status()),
        opened.person() == null ? null : ReservationView.PersonView.of(opened.person()),
        opened.state(),
        new ReservationView.CardView(
            r.cardState(), r.cardMarkedBy(), office.localOrNull(r.cardMarkedAt())));
  }

  private @Nullable Punctuality punctuality(CallingRules rules, Reservation r) {
    Instant arrived = r.arrivedAt();
    if (arrived != null) {
      return Punctuality.of(arrived, r.slotAt(), rules);
    }
    Punctuality now = Punctuality.of(clock.instant(), r.slotAt(), rules);
    return r.status() == ReservationStatus.BOOKED && now == Punctuality.LATE ? now : null;
  }

  /** What could be opened. */
  record Opened(@Nullable Person person, ReservationView.PersonState state) {}

  Opened open(Reservation reservation) {
    String sealed = reservation.personal();
    if (sealed == null) {
      return new Opened(
          null,
          reservation.erasedAt() == null
              ? ReservationView.PersonState.NONE
              : ReservationView.PersonState.ERASED);
    }
    try {
      Person person = seal.open(sealed, reservation.sealedFor());
      return new Opened(person, ReservationView.PersonState.KNOWN);
    } catch (KeyLost e) {
      return new Opened(null, ReservationView.PersonState.KEY_LOST);
    }
  }
}
