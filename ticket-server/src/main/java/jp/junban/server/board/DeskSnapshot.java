package jp.junban.server.board;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.junban.server.calling.DeskTicketView;
import jp.junban.server.calling.Floor;
import jp.junban.server.calling.Queue;
import jp.junban.server.calling.counters.CounterStaffing;
import jp.junban.server.calling.counters.PauseView;
import jp.junban.server.calling.counters.Words;
import jp.junban.server.emergency.Emergency;
import jp.junban.server.offices.Counter;
import jp.junban.server.offices.Office;
import jp.junban.server.offices.OfficeSetup;
import jp.junban.server.offices.Service;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.offices.rules.PriorityReason;
import jp.junban.server.platform.Language;
import jp.junban.server.reservations.UpcomingReservation;
import jp.junban.server.terminals.TerminalState;
import jp.junban.server.tickets.CallRule;
import jp.junban.server.tickets.OpenTicket;
import jp.junban.server.tickets.undo.LastMove;
import jp.junban.server.waits.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * Everything the consoles of an office show at one moment, whole.
 *
 * @param version that of the board made from the same floor
 * @param tickets all that have not ended, in the order of the queue
 */
public record DeskSnapshot(
    long version,
    OffsetDateTime at,
    OfficeInfo office,
    Opening opening,
    long overdueSeconds,
    List<ServiceInfo> services,
    List<CounterInfo> counters,
    List<DeskTicketView> tickets,
    Rules rules,
    List<Words.Help> help,
    List<Words.Message> messages,
    List<TerminalState> terminals,
    List<ReservationInfo> reservations,
    @Nullable Emergency emergency) {

  /**
   * What goes on around the floor.
   *
   * @param terminals the kiosks and displays
   * @param emergency the message over everything; null when there is none
   * @param expected the reservations of the next hour, and those just overdue
   */
  record Around(
      Words words,
      List<TerminalState> terminals,
      List<UpcomingReservation> expected,
      @Nullable Emergency emergency) {}

  /**
   * Somebody who is expected; nothing personal.
   *
   * @param arrived whether the visitor has checked in
   */
  public record ReservationInfo(
      String id,
      OffsetDateTime slotAt,
      String serviceId,
      String reservationNumber,
      boolean arrived,
      @Nullable String ticketId) {

    static ReservationInfo of(Office office, UpcomingReservation expected) {
      return new ReservationInfo(
          expected.id(),
          office.local(expected.slotAt()),
          expected.serviceId(),
          expected.reservationNumber(),
          expected.arrived(),
          expected.ticketId());
    }
  }

  /**
   * What staff must know of the office's rules.
   *
   * @param priorityReasons for which staff may let somebody go first
   * @param undoSeconds how long a move can be taken back
   */
  public record Rules(Set<PriorityReason> priorityReasons, long undoSeconds) {}

  /** The office. */
  public record OfficeInfo(String id, Map<Language, String> names) {}

  /**
   * A service's queue.
   *
   * @param nextServiceId the step that usually follows
   */
  public record ServiceInfo(
      String id,
      String prefix,
      Map<Language, String> names,
      int waiting,
      @Nullable Integer expectedWaitSeconds,
      long typicalSeconds,
      boolean open,
      @Nullable String nextServiceId) {}

  /**
   * A counter.
   *
   * @param ticketId the ticket called to it or served there
   * @param preferences by service: 1 for given first
   * @param nextTicketId whom it would call next
   * @param nextReason why, in Japanese
   */
  public record CounterInfo(
      String id,
      String label,
      boolean staffed,
      @Nullable String staffId,
      @Nullable String staffName,
      Set<String> serviceIds,
      Map<String, Integer> preferences,
      @Nullable PauseView paused,
      @Nullable String ticketId,
      @Nullable String nextTicketId,
      @Nullable CallRule nextRule,
      @Nullable String nextReason) {}

  static DeskSnapshot of(Floor floor, Forecast forecast, Around around, long version) {
    OfficeSetup setup = floor.setup();
    Queue queue = floor.queue();
    return new DeskSnapshot(
        version,
        setup.office().local(floor.now()),
        new OfficeInfo(setup.office().id(), setup.office().names()),
        setup.calendar().at(floor.now()),
        setup.office().overdue().toSeconds(),
        setup.activeServices().stream().map(s -> service(floor, forecast, s)).toList(),
        setup.activeCounters().stream().map(c -> counter(floor, queue, c)).toList(),
        floor.open().stream().map(t -> DeskTicketView.of(setup, t, floor.trail(t))).toList(),
        new Rules(setup.rules().priorityReasons(), LastMove.UNDO_WITHIN.toSeconds()),
        around.words().help(),
        around.words().messages(),
        around.terminals(),
        around.expected().stream().map(r -> ReservationInfo.of(setup.office(), r)).toList(),
        around.emergency());
  }

  private static ServiceInfo service(Floor floor, Forecast forecast, Service service) {
    Forecast.ForService expected =
        forecast.services().getOrDefault(service.id(), new Forecast.ForService(0, null));
    return new ServiceInfo(
        service.id(),
        service.prefix(),
        service.names(),
        expected.waiting(),
        Forecast.seconds(expected.expected()),
        service.typical().toSeconds(),
        isOpen(floor, forecast, service),
        service.nextServiceId());
  }

  /** Whether reception is not over; a service without a counter is closed for visitors only. */
  private static boolean isOpen(Floor floor, Forecast forecast, Service service) {
    var closed = BoardSnapshots.closedReason(floor, forecast, service);
    return closed == null || closed == BoardSnapshot.ClosedReason.NO_COUNTER;
  }

  private static CounterInfo counter(Floor floor, Queue queue, Counter counter) {
    CounterStaffing staffing = floor.staffing().get(counter.id());
    Optional<Queue.Choice> next = queue.next(counter);
    return new CounterInfo(
        counter.id(),
        counter.label(),
        staffing != null,
        staffing == null ? null : staffing.staffId(),
        staffing == null ? null : staffing.staffName(),
        counter.serviceIds(),
        counter.preferences(),
        PauseView.of(floor.setup().office(), staffing),
        floor.at(counter).map(OpenTicket::id).orElse(null),
        next.map(choice -> choice.ticket().id()).orElse(null),
        next.map(Queue.Choice::rule).orElse(null),
        next.map(Queue.Choice::reason).orElse(null));
  }
}
