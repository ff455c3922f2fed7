package jp.junban.server.board;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import jp.junban.server.emergency.Emergency;
import jp.junban.server.offices.calendar.Opening;
import jp.junban.server.platform.Language;
import jp.junban.server.tickets.TicketStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a lobby shows at one moment, whole: whoever has the newest needs no other. Nothing in it
 * tells who anybody is.
 *
 * @param version rises with every snapshot of the office, over restarts too
 * @param at when it was made, with the office's offset
 * @param calls newest first, each ticket once
 * @param emergency the message that stands over everything; null when none does
 * @param displaysVersion changes when the settings of a display did
 * @param disturbed whether the day runs so unlike others that waits are doubtful
 * @param missed numbers whose visitors did not come, latest first
 */
public record BoardSnapshot(
    long version,
    OffsetDateTime at,
    OfficeInfo office,
    Opening opening,
    List<Call> calls,
    List<String> missed,
    List<ServiceInfo> services,
    List<CounterInfo> counters,
    boolean disturbed,
    @Nullable Emergency emergency,
    long displaysVersion) {

  /** The office, with what a display needs to know of its settings. */
  public record OfficeInfo(
      String id,
      Map<Language, String> names,
      Map<Language, String> notices,
      String zone,
      int missedShown,
      int staleAfterSeconds,
      int congestionSomeMinutes,
      int congestionFullMinutes) {}

  /**
   * The latest call of a ticket.
   *
   * @param callId another one with every call and recall
   * @param times how often it was called
   */
  public record Call(
      String callId,
      String number,
      String prefix,
      String counter,
      OffsetDateTime calledAt,
      int times,
      TicketStatus status,
      Language language) {}

  /**
   * A service's queue.
   *
   * @param closedReason null while open
   * @param situations in which situation of a visitor it is asked for
   * @param reservationOnly whether a ticket is drawn by checking a reservation in, and not
   *     otherwise
   * @param next the next numbers, at most five
   * @param carefulWaitSeconds the wait that is exceeded once in ten times; null when not known
   * @param expectedWaitFromSeconds what kiosk and paper say of the wait, on whole five minutes;
   *     null when it is not known, like the other end of it
   */
  public record ServiceInfo(
      String id,
      String prefix,
      Map<Language, String> names,
      Map<Language, String> descriptions,
      Map<Language, String> situations,
      boolean reservationOnly,
      boolean open,
      @Nullable ClosedReason closedReason,
      @Nullable OffsetDateTime opensAt,
      List<String> next,
      int waiting,
      @Nullable Integer expectedWaitSeconds,
      @Nullable Integer carefulWaitSeconds,
      @Nullable Integer expectedWaitFromSeconds,
      @Nullable Integer expectedWaitToSeconds) {}

  /**
   * A counter in use.
   *
   * @param state CLOSED also while whoever sits there is away and nobody is called or served
   * @param number of the ticket called to it or served there; null when there is none
   * @param returnsAt when whoever is away means to be back; null when that is open, and when nobody
   *     is away
   */
  public record CounterInfo(
      String id,
      String label,
      CounterState state,
      @Nullable String number,
      @Nullable OffsetDateTime returnsAt) {}

  /** What goes on at a counter. */
  public enum CounterState {
    CLOSED,
    FREE,
    CALLED,
    SERVING
  }

  /** What the floor does not know, but boards show. */
  public record Beside(@Nullable Emergency emergency, long displaysVersion) {

    /** Nothing beside the floor. */
    public static final Beside NOTHING = new Beside(null, 0);
  }

  /** Why no ticket can be drawn for a service. */
  public enum ClosedReason {
    NOT_YET_OPEN,
    /** The office has closed. */
    ENDED,
    CLOSED_TODAY,
    NO_COUNTER,
    /** The office is still open, but takes nobody any more. */
    RECEPTION_ENDED,
    /** Those who wait take all the time that is left. */
    FULL_FOR_TODAY
  }
}
