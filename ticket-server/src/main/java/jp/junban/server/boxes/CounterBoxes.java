package jp.junban.server.boxes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.junban.server.boxes.CounterBoxView.State;
import jp.junban.server.calling.CallDesk;
import jp.junban.server.calling.CallNext;
import jp.junban.server.calling.MoveDesk;
import jp.junban.server.calling.MoveTicket;
import jp.junban.server.calling.counters.CounterStaffing;
import jp.junban.server.calling.counters.Staffing;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.OfficeDirectory;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.platform.Caller;
import jp.junban.server.platform.Problem;
import jp.junban.server.terminals.BoundCounters;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.TicketBook;
import jp.junban.server.tickets.TicketMove;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/** What counter boxes see and do. Every method belongs into a transaction of the caller's. */
@ApplicationScoped
class CounterBoxes {

  private static final MoveTicket NOTHING_TOLD = new MoveTicket(null, null, null, null, null);

  @Inject private BoundCounters bound;
  @Inject private OfficeDirectory offices;
  @Inject private TicketBook tickets;
  @Inject private Staffing staffing;
  @Inject private CallDesk calls;
  @Inject private MoveDesk moves;
  @Inject private Clock clock;

  /**
   * The box's own counter now.
   *
   * @throws Problem 404 when the box was given none
   */
  CounterBoxView look(Caller box) {
    String counterId = counterOf(box);
    OfficeSetup setup = offices.officeOfCounter(counterId);
    return view(setup, setup.counter(counterId).orElseThrow());
  }

  /**
   * Calls whoever is next. A visit that has begun ends in the same moment; a visitor who was called
   * and has not come stays called.
   *
   * @throws Problem 409 when nobody can be called now, or the box showed an old number
   */
  CounterBoxView call(Caller box, BoxPress press) {
    String counterId = counterOf(box);
    OfficeSetup setup = offices.officeOfCounter(counterId);
    tickets.lock(setup.office());
    Optional<OpenTicket> present = present(setup, counterId);
    if (press.number() != null) {
      mustBe(press.number(), present);
    }
    boolean served = present.filter(ticket -> ticket.status() == TicketStatus.SERVING).isPresent();
    boolean ends = press.number() != null && served;
    calls.call(counterId, new CallNext(null, ends ? CallNext.Present.FINISH : null), box);
    return look(box);
  }

  /**
   * Moves the ticket at the counter.
   *
   * @throws Problem 409 when the move does not lead on, or the box showed an old number
   */
  CounterBoxView move(Caller box, TicketMove kind, BoxPress press) {
    String counterId = counterOf(box);
    OfficeSetup setup = offices.officeOfCounter(counterId);
    tickets.lock(setup.office());
    OpenTicket ticket = mustBe(press.number(), present(setup, counterId));
    moves.move(ticket.id(), kind, NOTHING_TOLD, box);
    return look(box);
  }

  private String counterOf(Caller box) {
    return bound.counterOf(box).orElseThrow(BoxProblems::noCounter);
  }

  private Optional<OpenTicket> present(OfficeSetup setup, String counterId) {
    return Staffing.present(counterId, tickets.open(setup.office()));
  }

  private static OpenTicket mustBe(@Nullable String number, Optional<OpenTicket> present) {
    return present
        .filter(ticket -> ticket.number().toString().equals(number))
        .orElseThrow(
            () ->
                BoxProblems.otherTicket(
                    present.map(ticket -> ticket.number().toString()).orElse(null)));
  }

  private CounterBoxView view(OfficeSetup setup, Counter counter) {
    Map<String, CounterStaffing> seats = staffing.of(List.of(counter.id()));
    CounterBoxView.Present there =
        present(setup, counter.id())
            .map(
                ticket ->
                    new CounterBoxView.Present(
                        ticket.number().toString(), ticket.status(), ticket.calls()))
            .orElse(null);
    return new CounterBoxView(
        counter.id(),
        counter.label(),
        state(counter, seats.get(counter.id())),
        there,
        setup.office().local(clock.instant()));
  }

  private static State state(Counter counter, @Nullable CounterStaffing seat) {
    if (!counter.active()) {
      return State.OUT_OF_USE;
    }
    if (seat == null) {
      return State.CLOSED;
    }
    return seat.paused() ? State.PAUSED : State.OPEN;
  }
}
